import { readSecurityPanel } from '@sojourn/data';
import { SojournError } from '@sojourn/engine/core';
import {
  type Audit,
  auditIndex,
  buildYear,
  carry,
  type PanelSeries,
  type Recipe,
  refuseCircular,
  type SecurityPanel,
} from '@sojourn/engine/security';
import { columns } from '../text.ts';
import { metaJson } from './json.ts';
import type { IndexOptions } from './options.ts';
import type { Subject } from './subject.ts';
import { footLines, percent } from './words.ts';

/** Measures that an index is held against unless told. */
const usualOthers = ['gdp_pc_ppp', 'hdi', 'inform_risk', 'wgi_political_stability'] as const;

function columnOf(series: PanelSeries, from: readonly number[], years: number, all: number) {
  const pick = (values: Float64Array) =>
    Float64Array.from({ length: years * from.length }, (_, at) => {
      const year = Math.floor(at / from.length);
      return values[year * all + from[at % from.length]!]!;
    });
  const { values, low, high, ...rest } = series;
  return {
    ...rest,
    values: pick(values),
    ...(low && { low: pick(low) }),
    ...(high && { high: pick(high) }),
  };
}

/** The panel of some of its places. */
function partOf(panel: SecurityPanel, codes: ReadonlySet<string>): SecurityPanel {
  const { places, years, groups } = panel;
  const kept = [...places.keys()].filter((at) => codes.has(places[at]!));
  return {
    places: kept.map((at) => places[at]!),
    years,
    series: new Map(
      [...panel.series].map(([id, series]) => [
        id,
        columnOf(series, kept, years.length, places.length),
      ]),
    ),
    ...(groups && {
      groups: new Map([...groups].map(([name, of]) => [name, kept.map((at) => of[at]!)])),
    }),
  };
}

/**
 * Series that were asked for, none of which the index may contain; the usual ones otherwise, beside
 * an index of the snapshot.
 */
function othersOf({ recipe, origins }: Subject, asked: IndexOptions['against']): readonly string[] {
  for (const id of asked ?? []) refuseCircular(recipe, id);
  return asked ?? (origins === null ? [] : usualOthers);
}

/** The other measures in the order of the places, latest within five years. */
async function against(
  subject: Subject,
  places: readonly string[],
  others: readonly string[],
): Promise<Map<string, Float64Array>> {
  const { snapshot, year } = subject;
  const { panel } = await readSecurityPanel(snapshot, {
    series: others,
    from: year - 5,
    to: year,
  });
  const position = places.map((code) => panel.places.indexOf(code));
  return new Map(
    others.map((id) => {
      const { values } = carry(panel, panel.series.get(id)!, year, 5);
      return [id, Float64Array.from(position, (at) => values[at]!)];
    }),
  );
}

/** Whether a measure is an indicator of the index, which then goes with it for that reason, too. */
const isInside = ({ indicators }: Recipe, measure: string) =>
  indicators.some(({ id }) => id === measure);

const two = (value: number | null) =>
  value === null || Number.isNaN(value) ? '–' : value.toFixed(2);

function asText(subject: Subject, audit: Audit): string {
  const { coverage, nodes, weights, redundant, misplaced, leaveOneOut } = audit;
  const pairs = (list: readonly { a: string; b: string; r: number }[]) =>
    list.map(({ a, b, r }) => `${a}–${b} ${r.toFixed(2)}`).join(', ') || '–';
  return `${[
    `Audit of ${subject.recipe.title} (${subject.recipe.id} ${subject.recipe.version}), ${subject.year}`,
    `${coverage.places} places, ${coverage.cells} cells: ${percent(coverage.given)} given, ${percent(coverage.filled)} filled in, ${percent(coverage.missing)} missing.`,
    '',
    columns(
      [
        ['node', 'alpha', 'first component', 'against each other', 'weak'],
        ...nodes.map(({ id, alpha, firstComponent, opposed, weak }) => [
          id,
          two(alpha),
          two(firstComponent),
          pairs(opposed),
          pairs(weak),
        ]),
      ],
      [1, 2],
    ).trimEnd(),
    '',
    columns(
      [
        ['row', 'weight', 'importance', 'r with the index'],
        ...weights.map(({ id, weight, importanceShare, correlation }) => [
          id,
          two(weight),
          two(importanceShare),
          two(correlation),
        ]),
      ],
      [1, 2, 3],
    ).trimEnd(),
    '',
    `Redundant: ${pairs(redundant)}`,
    `Closer to another node: ${misplaced.map(({ id, own, other }) => `${id} (${own.b} ${two(own.r)}, ${other.b} ${two(other.r)})`).join(', ') || '–'}`,
    `Mean rank shift without one: ${leaveOneOut.map((one) => `${one.id} ${one.meanShift.toFixed(1)}`).join(', ')}`,
    `Against: ${audit.against.map(({ id, pearson, spearman, places }) => `${id}${isInside(subject.recipe, id) ? ' (itself an indicator)' : ''} r ${two(pearson)}, rank ${two(spearman)} (${places} places)`).join('; ') || '–'}`,
    '',
    ...footLines(subject),
  ].join('\n')}\n`;
}

/** The audit of one year on one page, over the places that have an index. */
export async function auditOutput(subject: Subject, options: IndexOptions): Promise<string> {
  const { recipe, panel, year } = subject;
  const { built } = buildYear(recipe, panel, year);
  const row = built.plan.top * built.places.length;
  const scored = built.places.filter((_, at) => !Number.isNaN(built.scores[row + at]!));
  if (scored.length < 5) {
    throw new SojournError({
      code: 'argument.range',
      where: { field: `places with an index in ${year}` },
      got: String(scored.length),
      expected: '5 or more',
      remedy: 'Audit a year or a table with more places.',
    });
  }
  const of = buildYear(recipe, partOf(panel, new Set(scored)), year).built;
  const others = await against(subject, of.places, othersOf(subject, options.against));
  const audit = auditIndex(of, others);
  if (!options.json) return asText(subject, audit);
  const marked = audit.against.map((one) => ({ ...one, inside: isInside(recipe, one.id) }));
  const result = { ...metaJson(subject, null, null), audit: { ...audit, against: marked } };
  return `${JSON.stringify(result, null, 2)}\n`;
}
