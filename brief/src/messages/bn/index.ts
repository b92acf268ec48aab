import type { LanguagePack } from '../catalogue.ts';
import { bengaliConventions } from './conventions.ts';
import { opening } from './opening.ts';
import { page } from './page.ts';

/** Bengali: a draft that no native reader has gone through yet. */
export const bengali: LanguagePack = {
  language: 'bn',
  messages: { ...opening, ...page },
  conventions: bengaliConventions,
  reviewed: false,
};
