import {
  type BriefDiff,
  diffBriefs,
  type FigureAt,
  type FigureChange,
  type SentenceChange,
  writtenFigure,
} from '@sojourn/brief';
import { csvText, type Figure, formatPeriod, SojournError } from '@sojourn/engine/core';
import type { Command } from 'commander';
import { deliver } from '../output.ts';
import { readSavedBrief } from '../saved-brief.ts';
import { type AddCommand, example } from './command.ts';

interface DiffOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly out?: string;
  readonly language?: string;
}

const written = ({ figure, style }: Pick<FigureAt, 'figure' | 'style'>) =>
  `${writtenFigure(figure, style)} (${formatPeriod(figure.period)}, ${figure.origin.release})`;

function changeLine({ id, cause, style, from, to }: FigureChange): string {
  const [was, is] = [from, to].map((figure) => written({ figure, style }));
  return `${cause.padEnd(9)} ${id}\n          ${was} → ${is}`;
}

function sentenceLines({ id, was, now }: SentenceChange): readonly string[] {
  return [`sentence  ${id}`, `          ${was}`, `          → ${now ?? 'nothing is said of it'}`];
}

function text(diff: BriefDiff): string {
  const { changed, added, removed, sentences, same } = diff;
  return [
    `${diff.places.join(' → ')}: ${changed.length} changed, ${added.length} new, ${removed.length} gone, ${same} the same`,
    `release ${diff.from.release} → ${diff.to.release}`,
    ...changed.map(changeLine),
    ...added.map((at) => `new       ${at.id}\n          ${written(at)}`),
    ...removed.map((at) => `gone      ${at.id}\n          ${written(at)}`),
    ...sentences.flatMap(sentenceLines),
    '',
  ].join('\n');
}

const cells = (figure: Figure | null) =>
  figure === null
    ? [null, null, null]
    : [figure.value, formatPeriod(figure.period), figure.origin.release];

function csv({ changed, added, removed }: BriefDiff): string {
  const row = (id: string, cause: string, from: Figure | null, to: Figure | null) => [
    id,
    cause,
    ...cells(from),
    ...cells(to),
  ];
  const header = 'figure,cause,was,was_period,was_release,is,is_period,is_release';
  return csvText([
    header.split(','),
    ...changed.map(({ id, cause, from, to }) => row(id, cause, from, to)),
    ...added.map(({ id, figure }) => row(id, 'new', null, figure)),
    ...removed.map(({ id, figure }) => row(id, 'gone', figure, null)),
  ]);
}

function samePlaces(diff: readonly [string, string]): SojournError {
  return new SojournError({
    code: 'argument.choice',
    where: { field: 'brief' },
    got: diff.join(' and '),
    expected: 'two briefs of the same place or corridor',
    remedy: 'Give an older and a newer brief of one place.',
  });
}

const ours: ReadonlySet<string> = new Set(['json', 'csv', 'out', 'language']);

/** @throws SojournError `argument.choice` for another language and for what only a brief can take */
function checkOptions(given: Readonly<Record<string, unknown>>): void {
  const { language = 'en' } = given;
  if (language !== 'en') {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: '--language' },
      got: String(language),
      expected: 'en, the only language in which changes are told',
      remedy: 'Leave --language out; briefs saved in any language can be compared.',
    });
  }
  const foreign = Object.keys(given).find((name) => !ours.has(name));
  if (foreign === undefined) return;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: 'sojourn brief diff' },
    got: `--${foreign.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    expected: '--json, --csv or --out',
    remedy: 'Leave it out: both briefs have been written already.',
  });
}

/** What stood between `brief` and `diff`, without what `brief` takes by default. */
function givenBefore({ parent }: Command): Record<string, unknown> {
  const all = Object.entries(parent?.opts() ?? {});
  return Object.fromEntries(
    all.filter(([name]) => parent?.getOptionValueSource(name) !== 'default'),
  );
}

async function diff(
  older: string,
  newer: string,
  own: DiffOptions,
  command: Command,
): Promise<void> {
  const options: DiffOptions = { ...givenBefore(command), ...own };
  checkOptions({ ...options });
  const [from, to] = [await readSavedBrief(older), await readSavedBrief(newer)];
  const names = [from.places.join(' to '), to.places.join(' to ')] as const;
  if (names[0] !== names[1]) throw samePlaces(names);
  const found = diffBriefs(from, to);
  if (options.json) return deliver(`${JSON.stringify(found, null, 2)}\n`, options.out);
  return deliver(options.csv ? csv(found) : text(found), options.out);
}

/** `sojourn brief diff OLD NEW` */
export const addBriefDiff: AddCommand = (program) => {
  const brief = program.commands.find((command) => command.name() === 'brief');
  brief
    ?.enablePositionalOptions()
    .command('diff')
    .summary('which figures changed between two saved briefs, and why')
    .description(
      'Lists every figure that changed, with the cause: new data, another revision by the source, another method, or a figure set by hand. Sentences that changed without a figure follow.',
    )
    .argument('<old>', 'the older brief, saved with --format json')
    .argument('<new>', 'the newer brief, saved with --format json')
    .option('--json', 'as JSON, with both figures whole')
    .option('--csv', 'the figures that changed, came or went as CSV')
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .option('--language <code>', 'en, the only language in which changes are told')
    .addHelpText('after', example('sojourn brief diff bgd-may.json bgd-november.json'))
    .action(diff);
};
