import type { Block, BriefDocument } from '../document.ts';
import type { Voice } from '../words/index.ts';
import { flowOf } from './passages.ts';
import { sealOf } from './seal.ts';

/** Seals of all passages of a brief, by the first block of each. */
export function sealsOf(document: BriefDocument, voice: Voice): ReadonlyMap<Block, string> {
  return new Map(
    document.sections.flatMap(flowOf).flatMap((item): [Block, string][] => {
      const first = item.kind === 'passage' ? item.blocks[0] : undefined;
      if (item.kind !== 'passage' || !first) return [];
      return [[first, sealOf(item, document.names, voice)]];
    }),
  );
}
