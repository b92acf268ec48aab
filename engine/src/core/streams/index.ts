export { entityOfPair, entityOfPlace, largestSeed, type StreamAddress } from './address.ts';
export {
  fillNormals,
  fillNormalsOfEntities,
  fillUniforms,
  normalAt,
  uniformAt,
} from './fill.ts';
export { philox4x32, philoxBlock } from './philox.ts';
export { type Purpose, type PurposeName, purposes } from './purposes.ts';
export { QuickStream, type RandomNumbers } from './quick.ts';
export { openStream, Stream } from './stream.ts';
