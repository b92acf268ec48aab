import type { SliceSource } from '@sojourn/data';

/** A source that reads each file once and at most once at a time; failures are not kept. */
export function cachingSource(source: SliceSource): SliceSource {
  const files = new Map<string, Promise<ArrayBuffer>>();
  return {
    label: source.label,
    read: (path) => {
      const known = files.get(path);
      if (known !== undefined) return known;
      const reading = source.read(path);
      files.set(path, reading);
      reading.catch(() => files.delete(path));
      return reading;
    },
  };
}
