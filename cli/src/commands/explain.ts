import { type Explanation, explainFigure, figuresOfDocument, writeFigure } from '@sojourn/brief';
import { csvText, formatPeriod } from '@sojourn/engine/core';
import { deliver } from '../output.ts';
import { readSavedBrief } from '../saved-brief.ts';
import { type AddCommand, example } from './command.ts';

interface ExplainOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly out?: string;
}

function lines(of: Explanation): readonly string[] {
  const range = of.low === null && of.high === null ? [] : [`  range    ${of.low} to ${of.high}`];
  const steps = of.steps.length > 0 ? of.steps : ['as published'];
  return [
    `${of.written}  (${of.id})`,
    ...(of.sentence === null ? [] : [`  in       ${of.sentence}`]),
    `  value    ${of.value} ${of.unit}, ${of.period}, ${of.quality}`,
    ...range,
    ...of.sources.map(({ attribution }) => `  source   ${attribution}`),
    `  release  ${of.release}, ${of.licence}`,
    ...steps.map((step) => `  step     ${step}`),
    `  data     snapshot ${of.snapshotHash ?? 'unknown'}`,
  ];
}

async function explain(
  file: string,
  figure: string | undefined,
  options: ExplainOptions,
): Promise<void> {
  const document = readSavedBrief(file);
  const all = figuresOfDocument(document);
  if (figure !== undefined) {
    const found = explainFigure(document, figure);
    const text = options.json ? JSON.stringify(found, null, 2) : lines(found).join('\n');
    return deliver(`${text}\n`, options.out);
  }
  if (options.json) {
    const found = all.map(({ id }) => explainFigure(document, id));
    return deliver(`${JSON.stringify(found, null, 2)}\n`, options.out);
  }
  const rows = all.map((at) => [
    at.id,
    writeFigure(at.figure, at.style),
    formatPeriod(at.figure.period),
    at.figure.origin.release,
  ]);
  const text = options.csv
    ? csvText([['figure', 'written', 'period', 'release'], ...rows])
    : `${rows.map(([id, written]) => `${id}  ${written}`).join('\n')}\n`;
  return deliver(text, options.out);
}

/** `sojourn explain BRIEF.json [FIGURE]` */
export const addExplain: AddCommand = (program) => {
  program
    .command('explain')
    .summary('where a figure of a brief comes from, step by step')
    .description(
      'Without a figure, lists the figures of a saved brief; with one, its sentence, source, release, licence and every step since.',
    )
    .argument('<brief>', 'a brief saved with --format json')
    .argument('[figure]', 'id of a figure, or a part of an id that no other has')
    .option('--json', 'as JSON')
    .option('--csv', 'the list as CSV')
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
