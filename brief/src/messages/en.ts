import { additivity } from './en/additivity.ts';
import { annex } from './en/annex.ts';
import { brings } from './en/brings.ts';
import { checklist } from './en/checklist.ts';
import { clearance } from './en/clearance.ts';
import { corridor } from './en/corridor.ts';
import { displacement } from './en/displacement.ts';
import { gaps } from './en/gaps.ts';
import { hurry } from './en/hurry.ts';
import { moves } from './en/moves.ts';
import { obstacles } from './en/obstacles.ts';
import { office } from './en/office.ts';
import { overview } from './en/overview.ts';
import { page } from './en/page.ts';
import { protection } from './en/protected.ts';
import { says } from './en/says.ts';
import { secure } from './en/secure.ts';
import { securityIndex } from './en/secure-index.ts';
import { style } from './en/style.ts';

/**
 * Every message of a brief in English, in ICU MessageFormat. A sentence that carries figures
 * has a variant for each tense that it may take: `.present` where its figures are at most three
 * years old, `.past` otherwise. A translation is another record with the same keys.
 */
export const en = {
  ...hurry,
  ...overview,
  ...moves,
  ...displacement,
  ...brings,
  ...secure,
  ...securityIndex,
  ...obstacles,
  ...protection,
  ...says,
  ...additivity,
  ...checklist,
  ...gaps,
  ...corridor,
  ...annex,
  ...clearance,
  ...page,
  ...office,
  ...style,
} as const;
