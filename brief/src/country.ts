import type { PlaceFacts } from '@sojourn/data';
import { assemble } from './assemble.ts';
import type { BriefDocument } from './document.ts';
import { bringsSection } from './sections/brings.ts';
import { checklistSection } from './sections/checklist.ts';
import { type BriefOptions, briefContext } from './sections/context.ts';
import { displacementSection } from './sections/displacement.ts';
import { hurrySection } from './sections/hurry.ts';
import { movesSection } from './sections/moves.ts';
import { overviewSection } from './sections/overview.ts';
import { protectedSection } from './sections/protected.ts';
import { saysSection } from './sections/says.ts';
import { secureSection } from './sections/secure.ts';
import { inVoice, styledFacts } from './style/apply.ts';

/**
 * The brief of one country or area: who moves, displacement, what it brings, how secure, how
 * protected, data gaps and sources. Pure: the same facts and year give the same document.
 *
 * @param facts the place's facts, from `loadPlaceFacts`
 * @param options `asOf`: year at which ages of figures are counted; by default the year of the
 * data release; `language` and `style` of the words
 * @returns typed blocks: sentences as message id and arguments, charts, tables, notes
 * @throws SojournError `argument.choice` for pseudo places, historical States and regions
 * @example buildCountryBrief(await loadPlaceFacts(snapshot, 'BGD'))
 */
export function buildCountryBrief(facts: PlaceFacts, options: BriefOptions = {}): BriefDocument {
  const context = briefContext(styledFacts(facts, options.style), options);
  const drafts = [
    hurrySection(context),
    overviewSection(context),
    movesSection(context),
    displacementSection(context),
    bringsSection(context),
    secureSection(context),
    protectedSection(context),
    saysSection(context),
    checklistSection(context),
  ];
  const codes = [facts.place.code];
  const document = assemble('country', context.facts, codes, context.asOf, drafts);
  return inVoice(document, context.voice);
}
