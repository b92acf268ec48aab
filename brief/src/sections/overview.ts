import { cellOf, type Figure } from '@sojourn/engine/core';
import { amount, ratioOf } from '../compute/index.ts';
import type { KeyFiguresBlock } from '../document.ts';
import { isMessageId } from '../messages/catalogue.ts';
import { tableSources } from '../reading/origins.ts';
import { isProjected } from '../reading/population.ts';
import { registeredByUnrwa } from '../reading/unrwa.ts';
import { isStale } from '../tense.ts';
import { mannerOf } from '../words/index.ts';
import { inYear, message, number, people, place, words, yearOf, yesNo } from './arguments.ts';
import { type Collector, collector, type SectionDraft } from './collector.ts';
import type { BriefContext } from './context.ts';
import { pointOf } from './corridor-charts.ts';
import { bestTotals } from './moves.ts';

type KeyFigure = KeyFiguresBlock['items'][number];

/** Below this ratio neither side of migration is said to outweigh the other. */
const clear = 1.5;

/** The world file speaks English: names that are otherwise come from the brief. */
function neighbourNames({ facts, language, voice, names }: BriefContext) {
  const own = mannerOf(voice).style?.places ?? {};
  const named = facts.places.all.filter(
    ({ code, kind }) =>
      (kind === 'state' || kind === 'area') && (language !== 'en' || Object.hasOwn(own, code)),
  );
  if (named.length === 0) return {};
  return { names: Object.fromEntries(named.map(({ code }) => [code, names[code]![language]])) };
}

function locator(out: Collector, context: BriefContext): void {
  const point = pointOf(context, context.place.code);
  if (!point || !context.region) return;
  const args = { place: place(context.place.code), region: place(context.region.code) };
  out.chart('locator', [], {
    kind: 'locator',
    title: out.words('chart.locator.title', args),
    subtitle: out.words('chart.locator.subtitle', args),
    summary: out.words('chart.locator.summary', args),
    format: 'integer',
    world: context.facts.world,
    place: context.place.code,
    label: context.place.names[context.language],
    ...neighbourNames(context),
    center: point,
    disclaimer: out.words('chart.disclaimer'),
  });
}

/** Figures over five years old have no place in the opening: they are among the data gaps. */
function isOld(context: BriefContext, { period }: Figure): boolean {
  return isStale(period.end - 1, context.asOf);
}

function keyFigures(out: Collector, context: BriefContext): void {
  const args = { place: place(context.place.code) };
  const [abroad, here] = [bestTotals(context, 'abroad').at(-1), bestTotals(context, 'here').at(-1)];
  const inNeed = (side: 'from' | 'here') => {
    const reader = context.displaced[side];
    const last = reader.years.at(-1);
    return last === undefined ? null : reader.inNeed(last);
  };
  const [from, hosted] = [inNeed('from'), inNeed('here')];
  const idps = context.panel.latest('idps_conflict_idmc');
  const share = context.panel.latest('remittances_gdp');
  const registered = registeredByUnrwa(context.facts);
  const items: readonly (KeyFigure | null)[] = [
    abroad ? { label: 'key.abroad', args, figure: abroad.people, style: 'people' } : null,
    here ? { label: 'key.here', args, figure: here.people, style: 'people' } : null,
    from ? { label: 'key.in-need-from', args, figure: from, style: 'people' } : null,
    hosted ? { label: 'key.in-need-here', args, figure: hosted, style: 'people' } : null,
    registered ? { label: 'key.unrwa', args, figure: registered, style: 'people' } : null,
    idps ? { label: 'key.idps', args: {}, figure: idps, style: 'people' } : null,
    share ? { label: 'key.remittances-gdp', args: {}, figure: share, style: 'percent' } : null,
  ];
  out.keyFigures(items.map((item) => (item && isOld(context, item.figure) ? null : item)));
}

function sayBalance(out: Collector, context: BriefContext): void {
  const [abroad, here] = [bestTotals(context, 'abroad').at(-1), bestTotals(context, 'here').at(-1)];
  if (!abroad || !here || abroad.year !== here.year) return;
  if (abroad.people.origin.release !== here.people.origin.release) return;
  const [a, b] = [amount(abroad.people), amount(here.people)];
  if (a === 0 || b === 0 || Math.max(a, b) < clear * Math.min(a, b)) return;
  const more = a > b ? 'more-abroad' : 'more-here';
  const ratio = a > b ? ratioOf(abroad.people, here.people) : ratioOf(here.people, abroad.people);
  out.say(`overview.${more}`, {
    place: place(context.place.code),
    ratio: number(ratio, 'plain'),
    release: words(abroad.people.origin.release),
    year: inYear(abroad.year),
  });
}

function sayIncome(out: Collector, context: BriefContext): void {
  const table = context.facts.incomeGroups;
  if (table.length === 0) return;
  const last = table.length - 1;
  const group = `income.${cellOf(table, 'income_group', last)}`;
  const of = Number(cellOf(table, 'year', last));
  if (isMessageId(group)) {
    const args = { group: message(group), year: inYear(of) };
    out.state('overview.income', args, tableSources(context.facts, 'income_groups'));
  }
}

/** *At a glance*: where the place is, key figures, and how many of its people are elsewhere. */
export function overviewSection(context: BriefContext): SectionDraft {
  const out = collector(context);
  const population = context.panel.latest('population');
  if (population) {
    out.say('overview.population', {
      place: place(context.place.code),
      people: people(population),
      year: yearOf(population),
      projected: yesNo(isProjected(population)),
    });
  }
  sayIncome(out, context);
  sayBalance(out, context);
  keyFigures(out, context);
  locator(out, context);
  return out.done('overview');
}
