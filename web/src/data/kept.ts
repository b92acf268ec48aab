/**
 * A loader that keeps its promises: the same key gives the same promise, as React's `use` needs.
 * What failed is asked for again the next time, after a moment in which the failure stands.
 *
 * @param load called once a key
 * @param forgetAfter milliseconds for which a failure is kept
 */
export function kept<Value>(
  load: (key: string) => Promise<Value>,
  forgetAfter = 1_000,
): (key?: string) => Promise<Value> {
  const promises = new Map<string, Promise<Value>>();
  return (key = '') => {
    const known = promises.get(key);
    if (known !== undefined) return known;
    const made = load(key);
    promises.set(key, made);
    made.catch(() => setTimeout(() => promises.delete(key), forgetAfter));
    return made;
  };
}
