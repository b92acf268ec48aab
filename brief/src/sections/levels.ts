import type { TableTwin } from '@sojourn/charts';
import { type Evidence, levels, levelTable } from '@sojourn/engine/economy';
import { isMessageId } from '../messages/catalogue.ts';
import { conventionsOf } from '../words/index.ts';
import { words } from './arguments.ts';
import type { Collector } from './collector.ts';

const signs = { '+': '+', '-': '\u2212', '0': '=', mixed: '±' } as const;

/** A study by its authors and year: `Adams, Page 2005`; where it has no year, by its title. */
export function studyName(citation: string): string {
  return (
    /^(.*?\b(?:19|20)\d\d)\b/.exec(citation)?.[1] ?? citation.split(', ').slice(0, 2).join(', ')
  );
}

function evidenceText(out: Collector, { citation, direction, grade }: Evidence): string {
  const args = { study: words(studyName(citation)), grade: words(out.label(`levels.${grade}`)) };
  return direction === null
    ? out.label('levels.level', args)
    : out.label('levels.effect', { ...args, sign: words(signs[direction]) });
}

function outcomeText(out: Collector, outcome: string): string {
  const id = `levels.outcome.${outcome.replaceAll(' ', '-')}`;
  return isMessageId(id) ? out.words(id) : outcome;
}

/**
 * What studies find of migration and the money it sends, by household, community, national and
 * international level: direction, study and grade in each cell; a cell without evidence is empty.
 */
export function levelsTable(out: Collector): void {
  const columns: TableTwin['columns'] = [
    { id: 'outcome', label: out.words('levels.outcome'), kind: 'text' },
    ...levels.map((level) => ({
      id: level,
      label: out.words(`levels.${level}`),
      kind: 'text' as const,
    })),
  ];
  const { apart } = conventionsOf(out.voice).list;
  const rows = levelTable().map(({ outcome, cells }) => [
    outcomeText(out, outcome),
    ...levels.map((level) =>
      [...new Set(cells[level].map((one) => evidenceText(out, one)))].join(apart),
    ),
  ]);
  out.table(
    'levels',
    [],
    { columns, rows },
    { title: out.words('levels.title'), note: out.words('levels.note') },
  );
}
