import type { LanguagePack } from '../catalogue.ts';
import { additivity } from './additivity.ts';
import { annex } from './annex.ts';
import { brings } from './brings.ts';
import { checklist } from './checklist.ts';
import { arabicConventions } from './conventions.ts';
import { corridor } from './corridor.ts';
import { displacement } from './displacement.ts';
import { gaps } from './gaps.ts';
import { moves } from './moves.ts';
import { page } from './page.ts';
import { protection } from './protected.ts';
import { says } from './says.ts';
import { secure } from './secure.ts';

/** Arabic: a draft that no native reader has gone through yet. */
export const arabic: LanguagePack = {
  language: 'ar',
  messages: {
    ...moves,
    ...displacement,
    ...brings,
    ...secure,
    ...protection,
    ...corridor,
    ...annex,
    ...additivity,
    ...says,
    ...checklist,
    ...gaps,
    ...page,
  },
  conventions: arabicConventions,
  reviewed: false,
};
