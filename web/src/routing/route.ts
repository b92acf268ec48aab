/** A page of the workbench and what it shows; lives in the hash, so that it works from disk. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'country'; readonly place: string; readonly section: string | null }
  | {
      readonly page: 'corridor';
      readonly origin: string;
      readonly destination: string;
      readonly section: string | null;
    }
  /** `query` is the scenario as a link writes it; empty for the default one. */
  | { readonly page: 'what-if'; readonly query: string }
  /** Facts of a person never stand in an address: this page has no query. */
  | { readonly page: 'classify' }
  /** Cases are opened from files and stay in the page. */
  | { readonly page: 'displacement' }
  | { readonly page: 'sources' }
  | { readonly page: 'unknown'; readonly path: string };

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The route that a hash means. Never throws: what means nothing is a page of its own.
 *
 * @param hash with or without `#`
 * @example parseRoute('#/corridor/BGD/SAU') // {page: 'corridor', origin: 'BGD', …}
 */
export function parseRoute(hash: string): Route {
  const path = hash.replace(/^#/, '');
  const [steps = '', ...rest] = path.split('?');
  const [page = '', first, second, third] = steps.split('/').filter(Boolean).map(decode);
  const count = steps.split('/').filter(Boolean).length;
  if (page === '') return { page: 'home' };
  if (page === 'country' && first !== undefined && count <= 3) {
    return { page, place: first, section: second ?? null };
  }
  if (page === 'corridor' && first !== undefined && second !== undefined && count <= 4) {
    return { page, origin: first, destination: second, section: third ?? null };
  }
  if (page === 'what-if' && count === 1) return { page, query: rest.join('?') };
  if (page === 'classify' && count === 1 && rest.length === 0) return { page };
  if (page === 'displacement' && count === 1 && rest.length === 0) return { page };
  if (page === 'sources' && count === 1) return { page };
  return { page: 'unknown', path };
}

function join(...steps: readonly (string | null)[]): string {
  return `#/${steps
    .filter((step) => step !== null)
    .map(encodeURIComponent)
    .join('/')}`;
}

/** The hash of a route: {@link parseRoute} gives the route back. */
export function formatRoute(route: Route): string {
  switch (route.page) {
    case 'home':
      return '#/';
    case 'country':
      return join('country', route.place, route.section);
    case 'corridor':
      return join('corridor', route.origin, route.destination, route.section);
    case 'what-if':
      return route.query === '' ? '#/what-if' : `#/what-if?${route.query}`;
    case 'classify':
      return '#/classify';
    case 'displacement':
      return '#/displacement';
    case 'sources':
      return '#/sources';
    case 'unknown':
      return `#${route.path}`;
  }
}

/** Link to the brief of a place. */
export function countryLink(place: string): string {
  return formatRoute({ page: 'country', place, section: null });
}

/** Link to the brief of a corridor. */
export function corridorLink(origin: string, destination: string): string {
  return formatRoute({ page: 'corridor', origin, destination, section: null });
}

/** What two routes must share for the page to stay: all but the section and the scenario. */
export function pageKey(route: Route): string {
  if (route.page === 'what-if') return 'what-if';
  if (route.page === 'country') return formatRoute({ ...route, section: null });
  if (route.page === 'corridor') return formatRoute({ ...route, section: null });
  return formatRoute(route);
}
