import { cellOf, type Figure, type Place } from '@sojourn/engine/core';
import { fullSize } from '@sojourn/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import { argumentsIn, figuresInBlock } from './assemble.ts';
import { buildCountryBrief } from './country.ts';
import type { Argument, Block, BriefDocument, ChartBlock, TableBlock } from './document.ts';
import { figuresOfDocument } from './figures/index.ts';
import { toHtml } from './html/index.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { calledPeople } from './sample/called-people.ts';
import { everyPlace } from './sample/snapshot.ts';
import { totalBreach } from './sample/totals.ts';
import { tracer } from './sample/trace.ts';
import { figuresOf } from './tense.ts';

/** What a brief must never say; `null`, braces and colons belong to JSON and to no other format. */
const words = String.raw`\billegal|\bfloods?\b|\bwaves?\b|\bburdens?\b|\bNaN\b|\bundefined\b|\bInfinity\b`;
const forbidden = new RegExp(String.raw`${words}|\bnull\b|[{}]|\(\s*\)|: ?\.|, ,`, 'i');
const forbiddenInJson = new RegExp(`${words}|(title|text|label|id)": ""`, 'i');

interface Breaches {
  words: string[];
  tense: string[];
  old: string[];
  trace: string[];
  sums: string[];
  totals: string[];
  people: string[];
  bilateral: string[];
  shares: string[];
  expected: number;
  places: number;
}

const found: Breaches = {
  words: [],
  tense: [],
  old: [],
  trace: [],
  sums: [],
  totals: [],
  people: [],
  bilateral: [],
  shares: [],
  expected: 0,
  places: 0,
};

function texts(document: BriefDocument): Record<string, string> {
  const html = toHtml(document).replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
  return { html, md: toMarkdown(document), json: toJson(document) };
}

function excerpt(text: string, pattern: RegExp): string | null {
  const hit = pattern.exec(text);
  return hit === null ? null : text.slice(Math.max(0, hit.index - 40), hit.index + 20);
}

function checkWords(code: string, document: BriefDocument): void {
  for (const [format, text] of Object.entries(texts(document))) {
    const hit = excerpt(text, format === 'json' ? forbiddenInJson : forbidden);
    if (hit !== null) found.words.push(`${code} ${format}: ${hit}`);
  }
}

/** What a sentence or key figure is about, and the gap that owns up to the age of its series. */
const ages: readonly (readonly [statement: RegExp, gap: string])[] = [
  [/^secure\./, 'gap.indicators-old'],
  [/^security\./, 'gap.security-old'],
  [/^(brings|key)\.cost/, 'gap.cost-old'],
  [/^(brings\.(gdp|received)|key\.remittances)/, 'gap.remittances-old'],
  [/^(displacement\.disasters|key\.movements)/, 'gap.disasters-old'],
  [/^(displacement|key)\.idps/, 'gap.idps-old'],
  [/^displacement\.here\.(children|unrecorded|women)/, 'gap.demographics-old'],
  [/^(displacement\.(from|here)|key\.(in-need|refugees))/, 'gap.displaced-old'],
  [/^displacement\.returns/, 'gap.flows-old'],
  [/^(displacement|key)\.stateless/, 'gap.stateless-old'],
  [/^(moves\.\w+\.(total|change)|key\.(abroad|here|immigrant-share))/, 'gap.totals-old'],
  [/^(overview\.more|hurry\.(abroad|here|change))/, 'gap.totals-old'],
  [/^hurry\.otherwise/, 'gap.corridors-old'],
  [/^hurry\.(from|hosted)/, 'gap.displaced-old'],
  [/^hurry\.idps/, 'gap.idps-old'],
  [/^(moves\.|key\.women)/, 'gap.corridors-old'],
  [/^protected\.applications/, 'gap.applications-old'],
  [/^protected\.(closed|few|rate)/, 'gap.decisions-old'],
  [/^protected\.trafficking/, 'gap.trafficking-old'],
  [/^protected\.treaties/, 'gap.treaties-old'],
];

/** Whether an argument, or a pair of a list in it, names a year (and a series, where asked). */
function names(argument: Argument, year: number, series?: string): boolean {
  if (argument.kind === 'year') return series === undefined && argument.year === year;
  if (argument.kind !== 'list') return false;
  const [name, of] = argument.items;
  const isPair = argument.items.length === 2 && of?.kind === 'year';
  if (!isPair) return argument.items.some((item) => names(item, year, series));
  const named = name?.kind === 'message' && name.id === series;
  return of.year === year && (series === undefined || named);
}

function checkTense(code: string, document: BriefDocument): void {
  for (const block of document.sections.flatMap((section) => section.blocks)) {
    if (block.kind === 'chart' || block.kind === 'table') continue;
    const figures = figuresInBlock(block);
    if (block.kind !== 'key-figures') {
      const ages = figures.map(({ period }) => document.asOf - (period.end - 1));
      const present = block.id.endsWith('.present');
      const past = block.id.endsWith('.past');
      if (figures.length > 0 && !present && !past)
        found.tense.push(`${code} ${block.id}: no tense`);
      if (present && ages.some((age) => age > 3)) found.tense.push(`${code} ${block.id}`);
    }
    for (const said of statementsOf(block)) {
      if (!/\.(before|break)\.past$/.test(said.statement)) checkOld(code, document, said);
    }
  }
}

interface Statement {
  readonly statement: string;
  readonly args: Readonly<Record<string, Argument>>;
  readonly figures: readonly Figure[];
}

function statementsOf(block: Exclude<Block, ChartBlock | TableBlock>): readonly Statement[] {
  if (block.kind !== 'key-figures') {
    return [{ statement: block.id, args: block.args, figures: figuresOf(block.args) }];
  }
  return block.items.map(({ label, args, figure }) => ({
    statement: label,
    args,
    figures: [figure],
  }));
}

/** The latest figure of a statement counts; earlier ones beside it are what it compares with. */
function checkOld(
  code: string,
  document: BriefDocument,
  { statement, args, figures }: Statement,
): void {
  const latest = Math.max(...figures.map(({ period }) => period.end - 1));
  if (figures.length === 0 || document.asOf - latest <= 5) return;
  const gap = ages.find(([of]) => of.test(statement))?.[1];
  const { indicator } = args;
  const series =
    indicator?.kind === 'message' ? indicator.id.replace('indicator.', 'short.') : undefined;
  const owned = document.gaps.some(
    ({ id, args: told }) =>
      id === gap && Object.values(told).some((argument) => names(argument, latest, series)),
  );
  if (!owned) found.old.push(`${code} ${latest} ${statement} without ${gap}`);
}

/** Drawing the index again for a trace costs as much as the brief: every day, one place in eight. */
const isIndex = ({ origin }: Figure) => origin.steps.some((step) => /^human security /.test(step));
let seen = 0;

beforeAll(async () => {
  for await (const facts of everyPlace()) {
    seen += 1;
    const drawsAgain = fullSize || seen % 8 === 0;
    const { code } = facts.place;
    const document = buildCountryBrief(facts);
    const blocks = document.sections.flatMap((section) => section.blocks);
    const figures = blocks.flatMap(figuresInBlock);
    const trace = tracer(facts);
    const all = figuresOfDocument(document).map(({ figure }) => figure);
    for (const figure of new Map(all.map((one) => [JSON.stringify(one), one])).values()) {
      const breach = drawsAgain || !isIndex(figure) ? trace.breach(figure) : null;
      if (breach) found.trace.push(`${code} ${breach}`);
      const total = totalBreach(figure);
      if (total) found.totals.push(`${code} ${total}`);
    }
    found.people.push(...calledPeople(document).map((said) => `${code} ${said}`));
    found.expected = facts.places.all.filter(hasBrief).length;
    for (const { unit, origin } of figures) {
      const whole = /^100 × \S+ ÷ (\S+)$/.exec(origin.steps.at(-1) ?? '')?.[1];
      if (unit === '%' && Number(whole) < 100) found.shares.push(`${code} ${origin.steps.at(-1)}`);
    }
    checkWords(code, document);
    checkTense(code, document);
    const total = (indicator: string) => {
      const { panel } = facts;
      for (let row = panel.length - 1; row >= 0; row--) {
        if (cellOf(panel, 'indicator', row) === indicator)
          return Number(cellOf(panel, 'value', row));
      }
      return 0;
    };
    const never = [
      total('idps_conflict_idmc') + total('idps_unhcr'),
      total('idps_conflict_idmc') + total('new_idp_disaster'),
      total('idps_conflict_idmc') + total('idps_disaster'),
      total('refugees_asylum') + total('stateless'),
      total('immigrants') + total('refugees_asylum'),
      total('idps_disaster') + total('new_idp_disaster'),
      total('refugees_asylum') + total('asylum_seekers_asylum') + total('stateless'),
    ];
    for (const { value } of figures) {
      if (value !== null && value > 1000 && never.includes(value) && !known(facts.panel, value)) {
        found.sums.push(`${code} ${value}`);
      }
    }
    const modelled = blocks
      .filter((block) => block.kind === 'sentence' || block.kind === 'note')
      .flatMap(argumentsIn)
      .flatMap(figuresOf)
      .filter(({ origin }) => origin.sourceIds.includes('knomad-2018'));
    if (modelled.length > 0) found.bilateral.push(code);
    found.places++;
  }
}, 900_000);

function hasBrief({ kind }: Place): boolean {
  return kind === 'state' || kind === 'area';
}

function known(table: Parameters<typeof cellOf>[0], value: number): boolean {
  const column = table.columns.value;
  return column !== undefined && column.kind !== 'text' && column.values.includes(value as never);
}

describe('the briefs of all places', () => {
  test('every State and area of the snapshot has one', () => {
    expect(found.expected).toBeGreaterThan(0);
    expect(found.places).toBe(found.expected);
  });

  test('none says a forbidden word, an empty gap or a broken number, in any format', () => {
    expect(found.words).toEqual([]);
  });

  test('none speaks in the present of a figure over three years old', () => {
    expect(found.tense).toEqual([]);
  });

  test('every figure over five years old is among the data gaps', () => {
    expect(found.old).toEqual([]);
  });

  test('every figure of a sentence is in the facts or is recomputed from them by its steps', () => {
    expect(found.trace).toEqual([]);
  });

  test('no share is one of fewer than 100 people or decisions', () => {
    expect(found.shares).toEqual([]);
  });

  test('none adds populations that overlap', () => {
    expect(found.sums).toEqual([]);
  });

  test('every total names what it is of, and is of populations that may be summed', () => {
    expect(found.totals).toEqual([]);
  });

  test('movements, applications and cases are nowhere called people', () => {
    expect(found.people).toEqual([]);
  });

  test('no sentence carries a modelled bilateral remittance', () => {
    expect(found.bilateral).toEqual([]);
  });
});
