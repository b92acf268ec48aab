import {
  type Explanation,
  explainFigure,
  explainFigures,
  figuresOfDocument,
  writtenFigure,
} from '@sojourn/brief';
import { csvText, formatPeriod, SojournError } from '@sojourn/engine/core';
import { deliver } from '../output.ts';
import { readSavedBrief } from '../saved-brief.ts';
import { columns } from '../text.ts';
import { type AddCommand, example } from './command.ts';

interface ExplainOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly out?: string;
  readonly language?: string;
}

/** @throws SojournError `argument.choice`: what a figure went through is told in English */
function checkLanguage(language = 'en'): void {
  if (language === 'en') return;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--language' },
    got: language,
    expected: 'en, the only language in which figures are explained',
    remedy: 'Leave --language out; a brief saved in any language can be explained.',
  });
}

function rangeOf({ low, high, level }: Explanation): readonly (readonly [string, string])[] {
  if (low === null && high === null) return [];
  const sure = level === null ? '' : ` (${Math.round(100 * level)} %)`;
  return [['range', `${low ?? '–'} to ${high ?? '–'}${sure}`]];
}

function lines(of: Explanation): readonly string[] {
  const steps = of.steps.length > 0 ? of.steps : ['as published'];
  const facts: readonly (readonly [string, string])[] = [
    ...(of.sentence === null ? [] : [['in', of.sentence] as const]),
    ['value', `${of.value ?? '–'} ${of.unit}, ${of.period}, ${of.quality}`],
    ...(of.replaces === null ? [] : [['set', `by hand; the source has ${of.replaces}`] as const]),
    ...rangeOf(of),
    ...of.sources.map(({ attribution }) => ['source', attribution] as const),
    ['release', `${of.release}, ${of.licence}`],
    ['method', of.method],
    ...of.rows.map((rows) => ['rows', rows] as const),
    ...steps.map((step) => ['step', step] as const),
    ['data', `snapshot ${of.snapshotHash ?? 'unknown'}`],
  ];
  return [
    `${of.written}  (${of.id})`,
    ...facts.map(([name, said]) => `  ${name.padEnd(7)}  ${said}`),
  ];
}

async function explain(
  file: string,
  figure: string | undefined,
  options: ExplainOptions,
): Promise<void> {
  checkLanguage(options.language);
  const document = await readSavedBrief(file);
  const all = figuresOfDocument(document);
  if (figure !== undefined) {
    const found = explainFigure(document, figure);
    const text = options.json ? JSON.stringify(found, null, 2) : lines(found).join('\n');
    return deliver(`${text}\n`, options.out);
  }
  if (options.json) {
    return deliver(`${JSON.stringify(explainFigures(document), null, 2)}\n`, options.out);
  }
  const rows = all.map((at) => [
    at.id,
    writtenFigure(at.figure, at.style),
    formatPeriod(at.figure.period),
    at.figure.origin.release,
  ]);
  const text = options.csv
    ? csvText([['figure', 'written', 'period', 'release'], ...rows])
    : columns(rows, [1]);
  return deliver(text, options.out);
}

/** `sojourn explain BRIEF.json [FIGURE]` */
export const addExplain: AddCommand = (program) => {
  program
    .command('explain')
    .summary('where a figure of a brief comes from, step by step')
    .description(
      'Without a figure, lists the figures of a saved brief, those of its sentences, tables and charts; with one, where it stands, value, unit, year, source, release, licence, method, rows of the data and every step since.',
    )
    .argument('<brief>', 'a brief saved with --format json')
    .argument('[figure]', 'id of a figure, or a part of an id that no other has')
    .option('--json', 'as JSON')
    .option('--csv', 'the list as CSV')
    .option('--language <code>', 'en alone: explanations are in English')
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .addHelpText(
      'after',
      example(
        'sojourn brief BGD --json --out bgd.json',
        'sojourn explain bgd.json moves/moves.abroad.total/people',
      ),
    )
    .action(explain);
};
