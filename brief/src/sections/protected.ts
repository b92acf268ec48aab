import type { Figure } from '@sojourn/engine/core';
import { amount } from '../compute/index.ts';
import type { Argument } from '../document.ts';
import { latestApplications } from '../reading/applications.ts';
import { countTogether } from '../reading/applications-together.ts';
import {
  type Decisions,
  decisionsByPartner,
  type Instance,
  latestDecisions,
} from '../reading/decisions.ts';
import { isStale } from '../tense.ts';
import { upToWords, type Voice, writeNumber } from '../words/index.ts';
import {
  countOf,
  inYear,
  list,
  message,
  number,
  pair,
  people,
  peopleOrCount,
  percent,
  place,
  words,
  yearOf,
} from './arguments.ts';
import { drawn } from './chart-figures.ts';
import { type Collector, collector, type SectionDraft } from './collector.ts';
import { type BriefContext, isNamed } from './context.ts';
import { countedElsewhere } from './displacement.ts';
import { sayTreaties } from './treaties.ts';

type Side = 'from' | 'here';
const sides = ['from', 'here'] as const;
const roleOf = { from: 'origin', here: 'asylum' } as const;
const charted = 12;

/** Where new applications cannot be told from repeated ones, so that they are in no number here. */
function gapsOfTogether(out: Collector, context: BriefContext): void {
  const here = countTogether.find((one) => one.place === context.place.code);
  if (here) {
    const where = { place: place(here.place), year: inYear(here.since) };
    out.gap('gap.applications-together-here', 'missing', where);
  }
  const last = latestApplications(context.facts, 'origin')?.year;
  const abroad = countTogether.filter(
    (one) => one !== here && last !== undefined && one.since <= last,
  );
  if (abroad.length === 0) return;
  const names = list(abroad.map((one) => place(one.place)));
  out.gap('gap.applications-together-from', 'missing', { list: names });
}

function sayApplications(out: Collector, context: BriefContext): void {
  const old = sides.flatMap((side) => {
    const found = latestApplications(context.facts, roleOf[side]);
    if (!found) return [];
    const { year, persons, cases } = found;
    out.tell(`protected.applications-${side}.past`, {
      place: place(context.place.code),
      year: inYear(year),
      unit: words(persons && cases ? 'both' : cases ? 'C' : 'P'),
      ...(persons ? { persons: countOf(persons) } : {}),
      ...(cases ? { cases: countOf(cases) } : {}),
    });
    return isStale(year, context.asOf) ? [pair(message(`word.lodged-${side}`), inYear(year))] : [];
  });
  if (old.length > 0) out.gap('gap.applications-old', 'old', { list: list(old) });
  gapsOfTogether(out, context);
}

function sayDecisions(out: Collector, context: BriefContext, side: Side): readonly Decisions[] {
  const found = latestDecisions(context.facts, roleOf[side]);
  if (found.length === 0 && !countedElsewhere(context)) {
    out.gap(`gap.decisions-${side}`, 'missing', { place: place(context.place.code) });
  }
  const first = found.filter(({ instance }) => instance === 'first');
  if (side === 'here' && found.length > 0 && first.length === 0)
    out.gap('gap.decisions-together', 'missing', { place: place(context.place.code) });
  const rated = first.some(({ rate }) => rate !== null);
  for (const { n, positive, rate, closed, year, unit, instance } of found) {
    const args = {
      place: place(context.place.code),
      year: inYear(year),
      ...decisionArguments(instance, unit, n, positive),
    };
    if (rate) out.tell(`protected.rate-${side}.past`, { ...args, share: percent(rate) });
    else {
      out.tell(`protected.few-${side}.past`, args);
      if (!rated && instance === 'first')
        out.gap(`gap.decisions-few-${side}`, 'few', {
          place: args.place,
          unit: words(unit),
          year: args.year,
        });
    }
    if (closed)
      out.tell('protected.closed.past', {
        n: peopleOrCount(closed),
        unit: words(unit),
      });
    out.gapIfOld('gap.decisions-old', year, { year: inYear(year) });
  }
  if (found.some(({ instance }) => instance === 'court')) out.note('protected.note.court');
  for (const decisions of first) rateChart(out, context, side, decisions);
  return found;
}

/** What a sentence on decisions says of them. */
export function decisionArguments(
  instance: Instance,
  unit: 'P' | 'C',
  n: Figure,
  positive: Figure,
): Record<string, Argument> {
  return {
    instance: words(instance),
    unit: words(unit),
    n: peopleOrCount(n),
    positive: peopleOrCount(positive),
  };
}

/** A rate between two ends: written and drawn as such, for the bar ends at the higher one. */
function rateRange(rate: Figure, voice: Voice) {
  const { low, high } = rate;
  const text = upToWords(rate, (value) => writeNumber(value, 'percent', voice), voice);
  return text !== null && low !== null && high !== null ? { text, low, high } : {};
}

function rateChart(out: Collector, context: BriefContext, side: Side, total: Decisions): void {
  if (total.rate === null) return;
  const role = roleOf[side];
  const partners = decisionsByPartner(context.facts, role, total.year, total.unit)
    .filter(({ partner }) => partner !== null && isNamed(context, partner))
    .slice(0, charted);
  if (partners.length < 2) return;
  const args = {
    place: place(context.place.code),
    year: inYear(total.year),
    unit: words(total.unit),
    list: list(
      partners.map((item) =>
        words(
          out.words('chart.rates.row', {
            place: place(item.partner!),
            rate: percent(item.rate!),
            n: number(item.n, 'exact'),
          }),
        ),
      ),
    ),
  };
  out.chart(
    `rates-${side}-${total.unit}`,
    total.n.origin.sourceIds,
    {
      kind: 'bars',
      title: out.words(`chart.rates-${side}.title`, args),
      subtitle: out.words('chart.rates.subtitle', args),
      summary: out.words('chart.rates.summary', args),
      format: 'percent',
      order: 'given',
      bars: partners.map((item) => ({
        id: item.partner!,
        label: context.names[item.partner!]?.[context.language] ?? item.partner!,
        value: amount(item.rate!),
        ...rateRange(item.rate!, out.voice),
        note: out.label('chart.rates.note', { n: number(item.n, 'exact') }),
      })),
    },
    partners.flatMap(({ partner, rate, n }) => [
      ...drawn(partner!, 'value', rate, 'percent'),
      ...drawn(partner!, 'note', n),
    ]),
  );
}

function sayTrafficking(out: Collector, context: BriefContext): void {
  const where = { place: place(context.place.code) };
  const found = context.panel.latest('trafficking_detected');
  if (!found || amount(found) === 0) {
    out.gap('gap.trafficking', 'missing', where);
    return;
  }
  const year = yearOf(found);
  out.tell('protected.trafficking.past', { ...where, people: people(found), year });
  out.note('protected.note.trafficking');
  out.gapIfOld('gap.trafficking-old', found.period.start, { year });
}

/**
 * *How protected*: applications, first-instance protection with the number of decisions, persons
 * and cases apart, treaties with the status date of the source, trafficking as detection.
 */
export function protectedSection(context: BriefContext): SectionDraft {
  const out = collector(context);
  sayApplications(out, context);
  const decided = sides.map((side) => sayDecisions(out, context, side).length > 0);
  if (decided.includes(true)) out.note('protected.note.rate');
  sayTreaties(out, context);
  sayTrafficking(out, context);
  out.gap('gap.ilo', 'missing');
  out.gap('gap.harm', 'missing');
  return out.done('protected');
}
