/** What is the same for every kind of pool; pools are in `@sojourn/runner/node` and `/browser`. */
export type { AnyKind, Collector, Kind, Kinds, Part } from './kind.ts';
export { provisionalDraws, scenarios } from './kinds/scenarios.ts';
export type { Pool, RunOptions } from './options.ts';
export { createPoolOf, type Sharing } from './pool.ts';
export type { Channel, FromWorker, ToWorker, WorkerPort } from './protocol.ts';
export { serveOn } from './serve.ts';
export { runHere } from './single.ts';
