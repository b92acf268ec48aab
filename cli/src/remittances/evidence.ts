import { type LevelRow, levels, levelTable, type View, views } from '@sojourn/engine/economy';
import { studyYear } from '../economy/line.ts';
import { columns } from '../text.ts';
import type { RemittancePicture } from './facts.ts';
import { type Line, sizedLine } from './line.ts';

/** The change on which both views are read: remittances a tenth higher. */
const change = 1.1;

/**
 * Both views on one change: remittances a tenth higher, from their share of GDP today.
 *
 * @param share remittances, % of GDP
 * @param on which views to show
 */
export function viewLines(
  share: number,
  period: string,
  on: Readonly<Record<View, boolean>>,
): readonly Line[] {
  const all = views({ before: share, after: Math.min(100, share * change) }, on);
  return all.map(({ id, view, claim, result }) =>
    sizedLine([`${view}.${id}`, `${view}: ${claim}`], result, period),
  );
}

/** The evidence by outcome and level as lines; an empty cell is no line. */
export function levelLines(rows: readonly LevelRow[] = levelTable()): readonly Line[] {
  return rows.flatMap(({ outcome, cells }) =>
    levels.flatMap((level) =>
      cells[level].map((one): Line => {
        const { effect, central, low, high, unit, grade, citation } = one;
        return {
          id: `${level}.${outcome}.${effect}`,
          what: `${level}: ${outcome}`,
          value: central,
          low,
          high,
          unit,
          period: studyYear(effect),
          source: citation,
          vintage: '',
          grade,
          effects: [effect],
          dashed: central === null,
          note: central === null ? 'Direction only.' : '',
        };
      }),
    ),
  );
}

/** What is not there, in words: a missing figure is never zero. */
export function missingWords(picture: RemittancePicture): readonly string[] {
  const { received, income, corridors, cost } = picture;
  return [
    ...(cost ? [] : ['The data release holds no cost of sending for this place.']),
    ...(received ? [] : ['No remittances are recorded for this place in the data release.']),
    ...(received && !income
      ? ['Its income per head is not known, so nothing is shared out by place.']
      : []),
    ...(received && income && corridors.length === 0
      ? ['No people abroad are counted for this place.']
      : []),
  ];
}

/** The table by level as text, cell by cell; what nobody measured stays empty. */
export function levelMatrix(rows: readonly LevelRow[] = levelTable()): string {
  const cell = ({ cells }: LevelRow, level: (typeof levels)[number]) =>
    cells[level].map(({ central, grade }) => `${central ?? '- - -'} ${grade}`).join('; ');
  const body = rows.map((row) => [`  ${row.outcome}`, ...levels.map((level) => cell(row, level))]);
  return `Evidence by outcome and level; empty where there is none\n${columns([['  outcome', ...levels], ...body])}\n`;
}
