import { type CsvCell, csvText } from '@sojourn/engine/core';
import { type Headline, headlines, notReproduced, womenLine } from '@sojourn/engine/economy';

const women = womenLine('mobility').sentence;

const header = [
  'id',
  'published',
  'gain_percent',
  'gain_billion_usd',
  'movers_million',
  'movers_percent_of_workers',
  'assumptions',
  'study',
] as const;

function cells(one: Headline): CsvCell[] {
  return [
    one.id,
    one.published,
    one.gainPercent,
    one.gainBillion,
    one.moversMillion,
    100 * one.moversShare,
    one.assumptions,
    one.study,
  ];
}

function block(one: Headline): string {
  const people =
    one.moversMillion >= 100
      ? Math.round(one.moversMillion).toLocaleString('en')
      : one.moversMillion.toFixed(1);
  return [
    `${one.published}   ${one.study}`,
    `  here ${one.gainPercent.toFixed(one.gainPercent < 2 ? 2 : 1)} % = US$${Math.round(one.gainBillion).toLocaleString('en')} billion; ${people} million people move (${(100 * one.moversShare).toFixed(1)} % of all workers)`,
    `  with ${one.assumptions}`,
  ].join('\n');
}

/** The published figures beside the assumptions that give them here. */
export function paperText(): string {
  return [
    'Published figures and the assumptions that give them here',
    '',
    ...headlines().map((one) => `${block(one)}\n`),
    'Assumptions were chosen to meet the figures. This is no claim to the authors’ models or data.',
    '',
    'Not reproduced',
    ...notReproduced.map((words) => `  · ${words}`),
    '',
    women,
    '',
  ].join('\n');
}

/** The figures as CSV, the women's line last. */
export function paperCsv(): string {
  const said = header.map((name) => (name === 'assumptions' ? women : ''));
  return csvText([header, ...headlines().map(cells), ['women', ...said.slice(1)]]);
}

/** The figures as JSON. */
export function paperJson(): string {
  const made = { schema: 'sojourn.mobility/1', headlines: headlines(), notReproduced, women };
  return `${JSON.stringify(made, null, 2)}\n`;
}
