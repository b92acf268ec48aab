import {
  type BriefDiff,
  diffBriefs,
  type FigureAt,
  type FigureChange,
  writeFigure,
} from '@sojourn/brief';
import { csvText, formatPeriod, SojournError } from '@sojourn/engine/core';
import { deliver } from '../output.ts';
import { readSavedBrief } from '../saved-brief.ts';
import { type AddCommand, example } from './command.ts';

interface DiffOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly out?: string;
}

const written = ({ figure, style }: Pick<FigureAt, 'figure' | 'style'>) =>
  `${writeFigure(figure, style)} (${formatPeriod(figure.period)}, ${figure.origin.release})`;

function changeLine({ id, cause, style, from, to }: FigureChange): string {
  const [was, is] = [from, to].map((figure) => written({ figure, style }));
  return `${cause.padEnd(9)} ${id}\n          ${was} → ${is}`;
}

function text(diff: BriefDiff): string {
  const { changed, added, removed, same } = diff;
  return [
    `${diff.places.join(' → ')}: ${changed.length} changed, ${added.length} new, ${removed.length} gone, ${same} the same`,
    `release ${diff.from.release} → ${diff.to.release}`,
    ...changed.map(changeLine),
    ...added.map((at) => `new       ${at.id}\n          ${written(at)}`),
    ...removed.map((at) => `gone      ${at.id}\n          ${written(at)}`),
    '',
  ].join('\n');
}

function csv(diff: BriefDiff): string {
  const rows = diff.changed.map(({ id, cause, from, to }) => [
    id,
    cause,
    from.value,
    formatPeriod(from.period),
    from.origin.release,
    to.value,
    formatPeriod(to.period),
    to.origin.release,
  ]);
  const header = 'figure,cause,was,was_period,was_release,is,is_period,is_release';
  return csvText([header.split(','), ...rows]);
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

async function diff(older: string, newer: string, options: DiffOptions): Promise<void> {
  const [from, to] = [readSavedBrief(older), readSavedBrief(newer)];
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
    ?.command('diff')
    .summary('which figures changed between two saved briefs, and why')
    .description(
      'Lists every figure that changed, with the cause: new data, another revision by the source, another method, or a figure set by hand.',
    )
    .argument('<old>', 'the older brief, saved with --format json')
    .argument('<new>', 'the newer brief, saved with --format json')
    .option('--json', 'as JSON, with both figures whole')
    .option('--csv', 'the changed figures as CSV')
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .addHelpText('after', example('sojourn brief diff bgd-may.json bgd-november.json'))
    .action(diff);
};
