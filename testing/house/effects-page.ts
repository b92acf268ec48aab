import {
  type Assumption,
  assumptionsWithoutEvidence,
  type Effect,
  effects,
  type Setting,
  settings,
} from '@sojourn/engine/economy';

const topics: readonly (readonly [string, string])[] = [
  ['drv', 'What drives movement'],
  ['pol', 'Policy'],
  ['rem', 'Remittances'],
  ['dia', 'Diaspora'],
  ['ret', 'Return'],
  ['hc', 'Skills'],
  ['wom', 'Women'],
  ['trf', 'Trafficking'],
  ['host', 'Where people arrive'],
  ['orig', 'Where people leave'],
];

const checkedWords: Readonly<Record<Effect['checked'], string>> = {
  read: 'read',
  'second-hand': 'second-hand',
  'own-estimate': 'own estimate',
  recalled: 'recalled',
};

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(header), row(header.map(() => '---')), ...rows.map(row)].join('\n');
}

function range(low: number | null, high: number | null): string {
  return low === null || high === null ? '–' : `${low} to ${high}`;
}

function source({ citation, doi, doiChecked }: Effect): string {
  if (doi === null) return citation;
  return `${citation}; doi ${doi}${doiChecked ? '' : ' (not checked)'}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function effectRow(one: Effect): string[] {
  const conditions =
    one.remark === null ? one.conditions : `${one.conditions}. ${capitalised(one.remark)}`;
  return [
    `\`${one.id}\``,
    `${one.from} → ${one.to} (${one.sign})`,
    one.form,
    one.central === null ? '–' : String(one.central),
    range(one.low, one.high),
    one.unit,
    conditions,
    `${one.grade}, ${checkedWords[one.checked]}`,
    source(one),
  ];
}

function effectTable(prefix: string): string {
  const header = [
    'id',
    'effect',
    'form',
    'central',
    'range',
    'unit',
    'holds for',
    'grade, checked',
    'source',
  ];
  return table(header, effects.filter(({ id }) => id.startsWith(`${prefix}.`)).map(effectRow));
}

function assumptionRow({ id, from, to, central, low, high, unit, why }: Assumption): string[] {
  return [`\`${id}\``, `${from} → ${to}`, String(central), range(low, high), unit, why];
}

function settingRow({ id, value, low, high, unit, citation, why }: Setting): string[] {
  return [`\`${id}\``, String(value), range(low, high), unit, why, citation];
}

/** The tables of docs/effects.md. */
export function effectTables(): string {
  return [
    ...topics.flatMap(([prefix, title]) => [`## ${title}`, effectTable(prefix)]),
    '## Links without evidence',
    table(
      ['id', 'link', 'central', 'range', 'unit', 'why'],
      assumptionsWithoutEvidence.map(assumptionRow),
    ),
    '## Settings',
    'Conventions of model forms, elasticities of functions, recipes. No effects.',
    table(['id', 'value', 'range', 'unit', 'why', 'source'], settings.map(settingRow)),
  ].join('\n\n');
}

const mark = '<!-- tables: npm run effects-doc -->';

/** The page with its tables renewed; what stands above the mark stays. */
export function withEffectTables(page: string): string {
  const [head = ''] = page.split(mark);
  return `${head}${mark}\n\n${effectTables()}\n`;
}
