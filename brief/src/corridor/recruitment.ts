import type { TableTwin } from '@sojourn/charts';
import { amount } from '../compute/index.ts';
import type { Collector } from '../sections/collector.ts';
import { directionInNeed } from './displacement.ts';
import { tellableStocks } from './doubts.ts';
import type { Direction } from './sides.ts';

/** What a recruitment is known by; `none`: nobody has measured it on a corridor. */
const matters = [
  ['cost', 'none'],
  ['payer', 'none'],
  ['debt', 'none'],
  ['household', 'none'],
  ['irregular', 'direction'],
  ['bondage', 'direction'],
  ['placement', 'strong'],
] as const;

/** Whether people of this direction are workers for the most part, not people in protection. */
export function isOfWorkers(direction: Direction): boolean {
  const stock = tellableStocks(direction).at(-1)?.people;
  const inNeed = directionInNeed(direction).at(-1)?.people;
  return stock !== undefined && (!inNeed || 2 * amount(inNeed) < amount(stock));
}

function rowOf(out: Collector, [matter, evidence]: (typeof matters)[number]): string[] {
  const known =
    evidence === 'none'
      ? out.words('recruitment.unmeasured')
      : out.words(`recruitment.${matter}.known`);
  const grade = evidence === 'strong' ? 'recruitment.grade.strong' : 'recruitment.grade.none';
  return [out.words(`recruitment.${matter}`), known, out.words(grade)];
}

/**
 * Recruitment of one direction: what would have to be known (SDG 10.7.1), what is, and by what
 * evidence. No number is given where nobody has measured one on the corridor.
 */
export function recruitmentTable(out: Collector, direction: Direction): void {
  if (!isOfWorkers(direction)) return;
  const columns: TableTwin['columns'] = [
    { id: 'matter', label: out.words('recruitment.matter'), kind: 'text' },
    { id: 'known', label: out.words('recruitment.known'), kind: 'text' },
    { id: 'evidence', label: out.words('recruitment.evidence'), kind: 'text' },
  ];
  out.table(
    `recruitment-${direction.key}`,
    [],
    { columns, rows: matters.map((matter) => rowOf(out, matter)) },
    {
      title: out.words('recruitment.title', direction.args),
      note: out.words('recruitment.note'),
    },
  );
  out.gap('gap.recruitment', 'missing');
}
