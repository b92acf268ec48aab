export { type KeptEdit, type MergedEdits, mergeEdits, type OldPassage } from './merge.ts';
export { readPassages } from './read.ts';
