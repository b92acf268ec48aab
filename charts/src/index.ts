export type { SvgNode } from './node.ts';
export type * from './spec.ts';
