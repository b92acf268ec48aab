import type { LanguagePack } from '../catalogue.ts';
import { arabicConventions } from './conventions.ts';
import { displacement } from './displacement.ts';
import { moves } from './moves.ts';
import { page } from './page.ts';

/** Arabic: a draft that no native reader has gone through yet. */
export const arabic: LanguagePack = {
  language: 'ar',
  messages: { ...moves, ...displacement, ...page },
  conventions: arabicConventions,
  reviewed: false,
};
