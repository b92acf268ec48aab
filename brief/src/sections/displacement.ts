import type { Figure } from '@sojourn/engine/core';
import { addParts, amount, differenceOf, quotient, shareOf } from '../compute/index.ts';
import { breakIn } from '../reading/breaks.ts';
import { type Demographics, hostedDemographics } from '../reading/demographics.ts';
import {
  type DisplacedReader,
  type DisplacedSide,
  type InNeedKind,
  inNeedKinds,
} from '../reading/displaced.ts';
import { jointCountOf } from '../reading/joint-counts.ts';
import { tableSources } from '../reading/origins.ts';
import { isProjected } from '../reading/population.ts';
import { registeredByUnrwa } from '../reading/unrwa.ts';
import { decade } from '../thresholds.ts';
import {
  breakArgs,
  inYear,
  list,
  message,
  number,
  pair,
  people,
  percent,
  place,
  yearOf,
  yesNo,
} from './arguments.ts';
import { type Collector, collector, type SectionDraft } from './collector.ts';
import { type BriefContext, isNamed } from './context.ts';
import { sayDisasters } from './disasters.ts';
import { displacedCharts } from './displaced-charts.ts';
import { sayInternal } from './internal.ts';
import { saySolutions } from './solutions.ts';

const named = 5;

/** Kinds of people in need with their numbers: `refugees (27,900), asylum seekers (190,000)`. */
export function kindList(parts: readonly { kind: InNeedKind; people: Figure }[]) {
  return list(parts.map((part) => pair(message(`kind.${part.kind}`), people(part.people))));
}

function kindsIn(reader: DisplacedReader, year: number) {
  return inNeedKinds.flatMap((kind) => {
    const found = reader.kind(kind, year);
    return found ? [{ kind, people: found }] : [];
  });
}

function sayInNeed(
  out: Collector,
  context: BriefContext,
  side: DisplacedSide,
  reader: DisplacedReader,
): void {
  const last = reader.years.at(-1);
  const total = last === undefined ? null : reader.inNeed(last);
  if (last === undefined || !total) {
    if (!countedElsewhere(context)) {
      out.gap(`gap.displaced-none-${side}`, 'missing', { place: place(context.place.code) });
    }
    return;
  }
  const where = { place: place(context.place.code), year: inYear(last) };
  out.say(`displacement.${side}.total`, {
    ...where,
    people: people(total),
    parts: kindList(kindsIn(reader, last)),
  });
  const rated = side === 'here' && sayRate(out, context, total, last);
  sayBefore(out, side, reader, last);
  const partners = reader.partners(last).filter(({ partner }) => isNamed(context, partner));
  if (partners.length > 1) {
    const top = partners.slice(0, named);
    out.say(side === 'from' ? 'displacement.from.hosts' : 'displacement.here.origins', {
      list: list(top.map((item) => pair(place(item.partner), people(item.people)))),
    });
  }
  const first = side === 'from' || context.displaced.from.years.length === 0;
  if (first) out.note('displacement.note.rounding');
  if (rated) out.note('displacement.note.rate');
  out.gapIfOld('gap.displaced-old', last, { year: inYear(last) });
  displacedCharts(out, context, side, reader);
}

/** The number ten years before, or the break in the series that keeps the two apart. */
function sayBefore(
  out: Collector,
  side: DisplacedSide,
  reader: DisplacedReader,
  last: number,
): void {
  const before = reader.inNeed(last - decade);
  if (!before) return;
  const since = reader.years.filter((year) => year >= last - decade);
  const broken = breakIn(since.flatMap((year) => reader.inNeed(year) ?? []));
  if (!broken) {
    out.tell(`displacement.${side}.before.past`, { people: people(before), year: yearOf(before) });
    return;
  }
  out.tell(`displacement.${side}.break.past`, breakArgs(broken));
}

/** Whether UNHCR counts this place inside another one, so that it has no rows of its own. */
export function countedElsewhere(context: BriefContext): boolean {
  return jointCountOf('unhcr', context.place.code)?.other === context.place.code;
}

/** Says where UNHCR counts this place together with another one. */
function noteJoint(out: Collector, context: BriefContext): void {
  const joint = jointCountOf('unhcr', context.place.code);
  if (!joint) return;
  const places = { under: place(joint.under), other: place(joint.other) };
  const holds = yesNo(!countedElsewhere(context));
  const sources = tableSources(context.facts, 'displaced_by_asylum');
  out.note('displacement.note.joint', { ...places, holds }, sources);
  if (countedElsewhere(context)) out.gap('gap.displaced-joint', 'missing', places);
  else out.gap('gap.hosting-rate', 'missing', places);
}

function sayRate(out: Collector, context: BriefContext, hosted: Figure, last: number): boolean {
  if (jointCountOf('unhcr', context.place.code)) return false;
  const inhabitants = context.panel.at('population', last);
  if (!inhabitants || amount(inhabitants) === 0) return false;
  const rate = quotient(hosted, inhabitants, 1000, 'per 1,000 inhabitants');
  if (amount(rate) < 0.1) return false;
  out.say('displacement.here.rate', {
    rate: number(rate, 'plain'),
    year: inYear(last),
    projected: yesNo(isProjected(inhabitants)),
  });
  return true;
}

/** Below this share of all, %, those whose sex is not recorded move no share that is written. */
const worthSaying = 0.05;

/** Those whose sex is not recorded, and between which ends they leave the share of women and girls. */
function sayUnrecorded(out: Collector, { female, sexKnown, total }: Demographics): void {
  const unrecorded = shareOf(differenceOf(total, sexKnown), total);
  if (amount(unrecorded) < worthSaying) return;
  const most = addParts('refugees', [female, differenceOf(total, sexKnown)]);
  out.say('displacement.here.unrecorded', {
    share: percent(unrecorded),
    low: percent(shareOf(female, total)),
    high: percent(shareOf(most, total)),
  });
}

function sayDemographics(out: Collector, context: BriefContext, hosts: boolean): void {
  const found = hostedDemographics(context.facts);
  if (!found) {
    if (hosts) out.gap('gap.demographics', 'few');
    return;
  }
  const year = inYear(found.year);
  const share = percent(shareOf(found.female, found.sexKnown));
  out.say('displacement.here.women', { share, year });
  sayUnrecorded(out, found);
  if (found.children && found.ageKnown) {
    out.say('displacement.here.children', {
      share: percent(shareOf(found.children, found.ageKnown)),
      coverage: percent(shareOf(found.ageKnown, found.total)),
      year,
    });
  }
  out.gapIfOld('gap.demographics-old', found.year, { year });
}

function sayStateless(out: Collector, context: BriefContext, reader: DisplacedReader): void {
  const last = reader.yearsOf('stateless').at(-1);
  const found = last === undefined ? null : reader.kind('stateless', last);
  const where = { place: place(context.place.code) };
  if (!found || last === undefined) {
    if (!countedElsewhere(context)) out.gap('gap.stateless', 'missing', where);
    return;
  }
  out.say('displacement.stateless', { ...where, people: people(found), year: inYear(last) });
  out.note('displacement.note.stateless');
  out.gapIfOld('gap.stateless-old', last, { year: inYear(last) });
}

/** Palestine refugees whom UNRWA registers in a place; they are in no sum with those of UNHCR. */
export function sayPalestine(out: Collector, context: BriefContext): void {
  const found = registeredByUnrwa(context.facts);
  if (!found) return;
  const year = inYear(found.period.start);
  out.say('displacement.unrwa', { place: place(context.place.code), people: people(found), year });
  out.note('displacement.note.unrwa', {}, found.origin.sourceIds);
  out.gapIfOld('gap.unrwa-old', found.period.start, { year });
}

function keyFigures(
  out: Collector,
  context: BriefContext,
  from: DisplacedReader,
  here: DisplacedReader,
): void {
  const args = { place: place(context.place.code) };
  const at = (reader: DisplacedReader, kind: string, year: number | undefined) =>
    year === undefined ? null : reader.kind(kind, year);
  const fled = at(from, 'refugees', from.years.at(-1));
  const hosted = at(here, 'refugees', here.years.at(-1));
  const stateless = at(here, 'stateless', here.yearsOf('stateless').at(-1));
  const movements = context.panel.latest('new_idp_disaster');
  const registered = registeredByUnrwa(context.facts);
  out.keyFigures([
    fled ? { label: 'key.refugees-from', args, figure: fled, style: 'people' } : null,
    hosted ? { label: 'key.refugees-here', args, figure: hosted, style: 'people' } : null,
    registered ? { label: 'key.unrwa', args, figure: registered, style: 'people' } : null,
    stateless ? { label: 'key.stateless', args, figure: stateless, style: 'people' } : null,
    movements ? { label: 'key.movements', args: {}, figure: movements, style: 'count' } : null,
  ]);
}

/**
 * *Displacement*: protection across borders from and to the place, internal displacement by two
 * sources side by side, returns and other solutions, disaster movements as movements.
 */
export function displacementSection(context: BriefContext): SectionDraft {
  const out = collector(context);
  const { from, here } = context.displaced;
  keyFigures(out, context, from, here);
  sayInNeed(out, context, 'from', from);
  sayInNeed(out, context, 'here', here);
  noteJoint(out, context);
  sayDemographics(out, context, here.yearsOf('refugees').length > 0);
  sayPalestine(out, context);
  sayStateless(out, context, here);
  sayInternal(out, context, here);
  saySolutions(out, context);
  sayDisasters(out, context);
  return out.done('displacement');
}
