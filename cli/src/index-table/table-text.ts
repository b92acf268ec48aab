import { columns } from '../text.ts';
import type { Measured } from './measured.ts';
import type { IndexOptions } from './options.ts';
import type { PlaceRow } from './rows.ts';
import { medianShares, splitLine, type YearSplit } from './split.ts';
import type { Subject } from './subject.ts';
import { bandTexts, decimalsOf, footLines, nodeText, percent, scoreText } from './words.ts';

function heading({ recipe, year }: Subject, { draws, readable }: Measured): string[] {
  const runs = draws === null ? 'the point alone' : `${draws.draws} runs`;
  const lines = [`${recipe.title} (${recipe.id} ${recipe.version}), ${year}, ${runs}`];
  if (!readable.composite) lines.push('Before the composite begins: dimensions alone, no index.');
  if (readable.carries) lines.push('The year is not out in full: values are carried forward.');
  return lines;
}

function nodesBelow({ of }: Measured): string[] {
  const { plan } = of.built;
  return plan.nodes.filter(({ row }) => row !== plan.top).map(({ id }) => id);
}

function sortedBy({ sort = 'name' }: IndexOptions): string {
  if (sort === 'score')
    return 'Sorted by the score of the point, as asked: between places whose intervals overlap this is no order.';
  return `Sorted by ${sort}: ranks of States are off (--ranks).`;
}

/** What the columns say, in words. */
function legend({ of, draws, readable }: Measured, options: IndexOptions): string[] {
  const { filled, places } = of.built;
  const imputed = filled.reduce((sum, flags) => flags.reduce((a, b) => a + b, sum), 0);
  return [
    ...(imputed > 0
      ? [`Imputed: ${imputed} of ${filled.length * places.length} values; --json says which.`]
      : []),
    'c: carried, fewer than two of its indicators are of the year. carried: share of indicators from earlier years.',
    ...(draws === null || !readable.composite
      ? []
      : [
          'like: places whose 95 % interval overlaps; no order is stated among them.',
          options.ranks
            ? 'ranks: what 90 % of the runs give; a range is not a place in an order.'
            : sortedBy(options),
        ]),
  ];
}

/** The table of a year for people to read. */
export function tableText(
  subject: Subject,
  measured: Measured,
  rows: readonly PlaceRow[],
  options: IndexOptions,
  split: YearSplit | null,
): string {
  const { plan } = measured.of.built;
  const top = plan.ids[plan.top]!;
  const below = nodesBelow(measured);
  const decimals = decimalsOf(subject);
  const { composite } = measured.readable;
  const withBands = measured.draws !== null && composite;
  const head = [
    'code',
    'place',
    ...(options.ranks && withBands ? ['ranks'] : []),
    ...(composite ? ['index'] : []),
    ...(withBands ? ['median', '50 %', '80 %', '95 %', 'like'] : []),
    ...below.map((id) => id.slice(0, 13)),
    'carried',
  ];
  const shown = composite ? rows.filter((row) => row.nodes.get(top)!.score !== null) : rows;
  const others = rows.filter((row) => !shown.includes(row)).map(({ code }) => code);
  const cells = shown.map((row) => {
    const own = row.nodes.get(top)!;
    const ranks = row.ranks === null ? '–' : `${row.ranks.low}–${row.ranks.high}`;
    return [
      row.code,
      row.name.slice(0, 28),
      ...(options.ranks && withBands ? [ranks] : []),
      ...(composite ? [scoreText(own.score, decimals)] : []),
      ...(withBands
        ? [
            scoreText(own.bands?.median, decimals),
            ...bandTexts(own.bands, decimals),
            own.bands ? String(row.overlaps) : '–',
          ]
        : []),
      ...below.map((id) => nodeText(row.nodes.get(id), decimals)),
      percent(row.carriedShare),
    ];
  });
  const right = head.map((_, at) => at).filter((at) => at > 1);
  return `${[
    ...heading(subject, measured),
    '',
    columns([head, ...cells], right).trimEnd(),
    '',
    ...legend(measured, options),
    ...(split ? [splitLine(medianShares(split), 'median place', split)] : []),
    ...(others.length > 0 ? [`Too little is known for an index of: ${others.join(' ')}`] : []),
    ...footLines(subject),
  ].join('\n')}\n`;
}
