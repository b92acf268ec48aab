/**
 * Items with keys for React: the name of each, numbered where a name comes again. Items that
 * stay in their order keep their keys.
 *
 * @example keyed(['a', 'b', 'a'], (item) => item).map(({ key }) => key) // ['a', 'b', 'a#2']
 */
export function keyed<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): { readonly key: string; readonly item: Item }[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const name = nameOf(item);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { key: count === 1 ? name : `${name}#${count}`, item };
  });
}
