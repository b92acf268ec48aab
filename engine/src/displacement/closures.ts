import type { ClosureSpec, Defects, DisplacementCase, PlaceKind } from './contract.ts';
import { type Graph, placeNumber } from './graph.ts';

/** What a closure does on one day. */
export interface ClosureEvent {
  readonly links: readonly number[];
  /** 1 closes, −1 opens again. */
  readonly step: 1 | -1;
  readonly places: readonly { readonly place: number; readonly kind: PlaceKind }[];
  /** Roads on which redirection ends (step 1) or begins again. */
  readonly redirected: readonly number[];
}

function linksWhere(graph: Graph, test: (from: number, to: number) => boolean): number[] {
  const links: number[] = [];
  for (let link = 0; link < graph.from.length; link++) {
    if (test(graph.from[link]!, graph.to[link]!)) links.push(link);
  }
  return links;
}

/** The place of a closure; the peer takes the first where there is none of the name. */
function placeShut(name: string, graph: Graph, defects: Defects): number {
  return defects.unknownClosureIsFirst && !graph.indexOf.has(name)
    ? 0
    : placeNumber(graph, 'closures', name);
}

/** The roads that a closure shuts: exactly those, both ways. */
export function closedLinks(closure: ClosureSpec, graph: Graph, defects: Defects): number[] {
  const number = (name: string) => placeShut(name, graph, defects);
  const { kind, first, second } = closure;
  if (kind === 'country') {
    const at = (i: number, name: string) => graph.countries[i] === name;
    return linksWhere(
      graph,
      (a, b) => (at(a, first) && at(b, second)) || (at(a, second) && at(b, first)),
    );
  }
  if (kind === 'location') {
    const place = number(first);
    return linksWhere(graph, (a, b) => a === place || b === place);
  }
  if (kind !== 'link' || defects.linkClosuresIgnored) return [];
  const ends = [number(first), number(second)];
  return linksWhere(
    graph,
    (a, b) => (a === ends[0] && b === ends[1]) || (a === ends[1] && b === ends[0]),
  );
}

/** Closures and reopenings by day. */
export function closureEvents(
  model: DisplacementCase,
  defects: Defects,
  graph: Graph,
): ReadonlyMap<number, readonly ClosureEvent[]> {
  const events = new Map<number, ClosureEvent[]>();
  const put = (day: number, event: ClosureEvent) =>
    events.set(day, [...(events.get(day) ?? []), event]);
  for (const closure of model.closures) {
    const { kind, first, second, start, end } = closure;
    const links = closedLinks(closure, graph, defects);
    const redirected =
      kind === 'redirection'
        ? linksWhere(graph, (a, b) => graph.names[a] === first && graph.names[b] === second)
        : [];
    const isCamp = kind === 'camp' || kind === 'idpcamp';
    const turn = (to: PlaceKind) =>
      isCamp ? [{ place: placeShut(first, graph, defects), kind: to }] : [];
    put(start, { links, step: 1, places: turn('town'), redirected });
    if (end > start) put(end, { links, step: -1, places: turn(kind as PlaceKind), redirected });
  }
  return events;
}
