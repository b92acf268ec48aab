import type { Sharing } from './pool.ts';

type Numbers = Float64Array | Float32Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

function sharedArray<A extends Numbers>(array: A): A {
  const buffer = new SharedArrayBuffer(array.byteLength);
  const make = array.constructor as new (buffer: SharedArrayBuffer) => A;
  const out = new make(buffer);
  out.set(array);
  return out;
}

/**
 * A copy of plain data whose arrays of numbers lie in shared memory: sent to several threads, there
 * is still one of each. Arrays that are shared already stay where they are.
 */
export function shared<T>(data: T): T {
  const known = new Map<unknown, unknown>();
  const copy = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one;
    const found = known.get(one) ?? made(one);
    known.set(one, found);
    return found;
  };
  const made = (one: object): unknown => {
    if (ArrayBuffer.isView(one)) {
      return one.buffer instanceof SharedArrayBuffer ? one : sharedArray(one as Numbers);
    }
    if (Array.isArray(one)) return one.map(copy);
    if (one instanceof Map) return new Map([...one].map(([key, value]) => [key, copy(value)]));
    return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, copy(value)]));
  };
  return copy(data) as T;
}

/** What threads of Node can do with memory. */
export const nodeSharing: Sharing = {
  share: shared,
  floats: (length) => new Float64Array(new SharedArrayBuffer(8 * length)),
};
