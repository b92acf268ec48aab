import { type BriefDocument, type SentenceChange, staleSentences } from '@sojourn/brief';
import type { OwnSeries, Snapshot } from '@sojourn/data';
import { buildBrief } from '../build-brief.ts';
import { exitCode } from '../exit.ts';
import { openLocalSnapshot } from '../local.ts';
import { deliver } from '../output.ts';
import { loadOwn, type OwnOptions, ownOptions } from '../own.ts';
import { problemOf, type SavedFile, savedBriefs } from '../saved-folder.ts';
import { type AddCommand, example } from './command.ts';

interface WatchOptions extends OwnOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly snapshot?: string;
}

/** What became of a file; a problem where it could not be read or written again. */
interface Watched {
  readonly file: string;
  readonly places: readonly string[];
  readonly release: string | null;
  readonly sentences: readonly SentenceChange[];
  readonly problem: string | null;
}

function linesOf({ file, release, sentences, problem }: Watched): readonly string[] {
  if (problem !== null) return [`! ${problem.includes(file) ? '' : `${file}: `}${problem}`];
  if (sentences.length === 0) return [`✓ ${file}: every sentence holds`];
  const count =
    sentences.length === 1
      ? '1 sentence no longer holds'
      : `${sentences.length} sentences no longer hold`;
  return [
    `✗ ${file}, of release ${release}: ${count}`,
    ...sentences.flatMap(({ was, now }) => [
      `    was  ${was}`,
      now === null ? '    now  nothing is said of it' : `    now  ${now}`,
    ]),
  ];
}

const ownTable = /^own-(.+)$/;

/** Ids of the user's own series that a brief shows. */
function ownIn({ sections }: BriefDocument): readonly string[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? [ownTable.exec(block.id)?.[1] ?? ''] : []))
    .filter((id) => id !== '');
}

/** The series that a saved brief shows, of those at hand; a sentence on those that are not. */
function seriesFor(document: BriefDocument, all: readonly OwnSeries[]) {
  const wanted = ownIn(document);
  const own = all.filter(({ id }) => wanted.includes(id));
  const absent = wanted.filter((id) => !own.some((series) => series.id === id));
  const problem =
    absent.length === 0
      ? null
      : `shows series of your own that are not at hand: ${absent.join(', ')}. Name their folder with --own.`;
  return { series: own.length > 0 ? { own } : {}, problem };
}

/** Written again as of today's release: what was said as of now may have become a thing of the past. */
async function today(
  snapshot: Snapshot,
  { places, asOf, style }: BriefDocument,
  series: { readonly own?: readonly OwnSeries[] },
): Promise<BriefDocument> {
  const options = { ...(style && { style }), ...series };
  const built = await buildBrief(snapshot, places, options);
  return built.asOf >= asOf ? built : buildBrief(snapshot, places, { asOf, ...options });
}

async function look(
  saved: SavedFile,
  snapshot: Snapshot,
  own: readonly OwnSeries[],
): Promise<Watched> {
  const { file } = saved;
  const unread = { file, places: [], release: null, sentences: [] };
  if ('problem' in saved) return { ...unread, problem: saved.problem };
  const { places, release } = saved.document;
  const { series, problem } = seriesFor(saved.document, own);
  if (problem !== null) return { ...unread, places, release, problem };
  try {
    const sentences = staleSentences(saved.document, await today(snapshot, saved.document, series));
    return { file, places, release, sentences, problem: null };
  } catch (error) {
    return { ...unread, places, release, problem: problemOf(error) };
  }
}

async function watch(folder: string, options: WatchOptions): Promise<void> {
  const saved = await savedBriefs(folder);
  const snapshot = await openLocalSnapshot(options.snapshot);
  const { own = [] } = await loadOwn(options);
  const all: Watched[] = [];
  for (const one of saved) all.push(await look(one, snapshot, own));
  const text = `${all.flatMap(linesOf).join('\n')}\n`;
  await deliver(options.json ? `${JSON.stringify(all, null, 2)}\n` : text, options.out);
  const fine = all.every(({ sentences, problem }) => problem === null && sentences.length === 0);
  if (!fine) process.exitCode = exitCode.failure;
}

/** `sojourn watch FOLDER` */
export const addWatch: AddCommand = (program) => {
  const command = program
    .command('watch')
    .summary('which sentences of saved briefs the data of today make wrong')
    .description(
      'Writes the briefs of a folder again on the present data release and lists the sentences that would read otherwise, in the folders in it too. What a person has set or noted in a brief is left aside. Exit code 1 if there are any, or a file cannot be read.',
    )
    .argument('<folder>', 'folder with briefs saved with --format json')
    .option('--json', 'as JSON')
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .option('--snapshot <folder>', 'another snapshot folder');
  ownOptions(command).addHelpText('after', example('sojourn watch briefs/')).action(watch);
};
