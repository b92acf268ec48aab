/** What is the same for every kind of pool; pools are in `@sojourn/runner/node` and `/browser`. */
export type { Pool, RunOptions } from './options.ts';
export { createPoolOf } from './pool.ts';
export type { Channel, FromWorker, ToWorker, WorkerPort } from './protocol.ts';
export { serveOn } from './serve.ts';
export { runHere } from './single.ts';
export { drawsPerSlice, drawsPerTask, provisionalDraws } from './slices.ts';
