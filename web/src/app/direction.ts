/**
 * The direction that the address asks for: `?dir=rtl` lays the page out from right to left.
 *
 * @param search the query of the address, with `?`
 * @example directionOf('?dir=rtl') // 'rtl'
 */
export function directionOf(search: string): 'ltr' | 'rtl' {
  return new URLSearchParams(search).get('dir') === 'rtl' ? 'rtl' : 'ltr';
}

/** Turns the page and returns the locale for controls, whose arrow keys follow the direction. */
export function applyDirection(search: string): string {
  const direction = directionOf(search);
  document.documentElement.dir = direction;
  return direction === 'rtl' ? 'ar-u-nu-latn' : 'en-GB';
}
