import type { LanguagePack } from '../catalogue.ts';
import { annex } from './annex.ts';
import { brings } from './brings.ts';
import { checklist } from './checklist.ts';
import { spanishConventions } from './conventions.ts';
import { corridor } from './corridor.ts';
import { displacement } from './displacement.ts';
import { gaps } from './gaps.ts';
import { moves } from './moves.ts';
import { obstacles } from './obstacles.ts';
import { page } from './page.ts';
import { protection } from './protected.ts';
import { says } from './says.ts';
import { secure } from './secure.ts';
import { securityIndex } from './secure-index.ts';

/** Spanish: a draft that no native reader has gone through yet. */
export const spanish: LanguagePack = {
  language: 'es',
  messages: {
    ...moves,
    ...displacement,
    ...brings,
    ...secure,
    ...securityIndex,
    ...obstacles,
    ...protection,
    ...corridor,
    ...says,
    ...checklist,
    ...gaps,
    ...page,
    ...annex,
  },
  conventions: spanishConventions,
  reviewed: false,
};
