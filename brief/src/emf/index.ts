export { toEmf } from './metafile.ts';
export type { Unsupported } from './paint.ts';
