import type { LanguagePack } from '../catalogue.ts';
import { spanishConventions } from './conventions.ts';
import { displacement } from './displacement.ts';
import { moves } from './moves.ts';
import { page } from './page.ts';

/** Spanish: a draft that no native reader has gone through yet. */
export const spanish: LanguagePack = {
  language: 'es',
  messages: { ...moves, ...displacement, ...page },
  conventions: spanishConventions,
  reviewed: false,
};
