import { type PersonPage, personPage, type Rules } from '@sojourn/engine/typology';
import type { CaseOutcome } from './outcome.ts';
import { wrapped } from './wrap.ts';

/** The person's own page: rights of the whole journey, nothing of what happened. */
export function pageOf(rules: Rules, { result, earlierNeeds }: CaseOutcome): PersonPage {
  return personPage(rules.book.needs, { ...result, needs: [...result.needs, ...earlierNeeds] });
}

/** The page as text to print: rights only; no crime, no category, no name. */
export function personText({ title, safe, intro, rights, ask, fields }: PersonPage): string {
  return `${[
    title.toUpperCase(),
    '',
    ...wrapped(safe),
    '',
    ...(rights.length === 0 ? [] : [...wrapped(intro), '']),
    ...rights.flatMap((right) => [...wrapped(`– ${right}`, 0, 2)]),
    ...(rights.length === 0 ? [] : ['']),
    ...wrapped(ask),
    '',
    ...fields.flatMap((field) => [`${field}: ${'_'.repeat(40)}`, '']),
  ].join('\n')}`;
}
