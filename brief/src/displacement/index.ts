export type * from './contract.ts';
export { displacementHtml } from './html.ts';
