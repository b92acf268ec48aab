import type { LanguagePack } from '../catalogue.ts';
import { additivity } from './additivity.ts';
import { annex } from './annex.ts';
import { brings } from './brings.ts';
import { checklist } from './checklist.ts';
import { bengaliConventions } from './conventions.ts';
import { corridor } from './corridor.ts';
import { displacement } from './displacement.ts';
import { gaps } from './gaps.ts';
import { hurry } from './hurry.ts';
import { moves } from './moves.ts';
import { obstacles } from './obstacles.ts';
import { overview } from './overview.ts';
import { page } from './page.ts';
import { protection } from './protected.ts';
import { says } from './says.ts';
import { secure } from './secure.ts';
import { securityIndex } from './secure-index.ts';

/** Bengali: a draft that no native reader has gone through yet. */
export const bengali: LanguagePack = {
  language: 'bn',
  messages: {
    ...hurry,
    ...overview,
    ...moves,
    ...displacement,
    ...brings,
    ...secure,
    ...securityIndex,
    ...obstacles,
    ...protection,
    ...corridor,
    ...annex,
    ...says,
    ...additivity,
    ...checklist,
    ...gaps,
    ...page,
  },
  conventions: bengaliConventions,
  reviewed: false,
};
