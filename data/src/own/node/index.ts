/** Reading a user's own file, its map, and the folder of stored series. */
export { ownMapSchema } from '../map-schema.ts';
export type { Checked, OwnProblem, OwnProblems } from '../problems.ts';
export { ownFolder, readOwnFiles, sha256Hex } from './folder.ts';
