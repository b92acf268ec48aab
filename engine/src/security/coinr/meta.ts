import { SojournError } from '../../core/index.ts';
import type { IndicatorSpec, NodeSpec } from '../contract.ts';
import {
  type CellPlace,
  type CoinrRow,
  checkColumns,
  checkUnique,
  choiceOf,
  numberOf,
  rowNumber,
  textOf,
} from './cells.ts';

/** Name of the table in messages. */
export const metaFile = 'iMeta';

/** What iMeta says: the tree, and what else the columns of iData are. */
export interface CoinrMeta {
  readonly indicators: readonly IndicatorSpec[];
  readonly nodes: readonly NodeSpec[];
  readonly groups: readonly string[];
  readonly denominators: readonly string[];
  /** Columns that are passed over. */
  readonly others: readonly string[];
}

const types = ['Indicator', 'Aggregate', 'Group', 'Denominator', 'Other'] as const;

type Kind = (typeof types)[number];

interface Entry {
  readonly row: CoinrRow;
  readonly at: CellPlace;
  readonly id: string;
  readonly kind: Kind;
}

function idOf(row: CoinrRow, at: CellPlace): string {
  const id = textOf(row, 'iCode');
  if (id !== null) return id;
  throw new SojournError({
    code: 'cell.empty',
    where: { ...at, field: 'iCode' },
    expected: 'a code',
    remedy: 'Give the row a code of its own.',
  });
}

/** Fields that indicators and nodes share. */
function commonOf({ row, at }: Entry) {
  const label = textOf(row, 'iName');
  const weight = numberOf(row, 'Weight', at);
  if (weight < 0) {
    throw new SojournError({
      code: 'cell.value',
      where: { ...at, field: 'Weight' },
      got: String(weight),
      expected: 'a weight of 0 or more',
    });
  }
  return {
    ...(label !== null && { label }),
    ...(!Number.isNaN(weight) && { weight }),
  };
}

function parentOf({ row, at }: Entry, nodes: ReadonlySet<string>): string | null {
  const parent = textOf(row, 'Parent');
  if (parent === null || nodes.has(parent)) return parent;
  throw new SojournError({
    code: 'cell.choice',
    where: { ...at, field: 'Parent' },
    got: parent,
    expected: [...nodes].join(', '),
    remedy: 'Write the code of a row whose Type is Aggregate.',
  });
}

function goalpostsOf({ row, at }: Entry): IndicatorSpec['goalposts'] {
  const low = numberOf(row, 'goalpost_lower', at);
  const high = numberOf(row, 'goalpost_upper', at);
  if (Number.isNaN(low) || Number.isNaN(high)) return undefined;
  if (low < high) return { low, high };
  throw new SojournError({
    code: 'cell.value',
    where: { ...at, field: 'goalpost_upper' },
    got: String(high),
    expected: `more than goalpost_lower, ${low}, in raw units whatever the direction`,
  });
}

function indicatorOf(entry: Entry, nodes: ReadonlySet<string>, divisors: ReadonlySet<string>) {
  const { row, at, id } = entry;
  const denominator = textOf(row, 'Denominator');
  if (denominator !== null && !divisors.has(denominator)) {
    throw new SojournError({
      code: 'cell.choice',
      where: { ...at, field: 'Denominator' },
      got: denominator,
      expected: [...divisors].join(', ') || 'a row whose Type is Denominator',
      remedy: 'Write the code of a row whose Type is Denominator.',
    });
  }
  const parent = parentOf(entry, nodes);
  if (parent === null) {
    throw new SojournError({
      code: 'cell.empty',
      where: { ...at, field: 'Parent' },
      expected: 'the code of an aggregate',
      remedy: 'Write the code of the group that the indicator belongs to.',
    });
  }
  const unit = textOf(row, 'Unit');
  const target = numberOf(row, 'Target', at);
  const goalposts = goalpostsOf(entry);
  const spec: IndicatorSpec = {
    id,
    ...commonOf(entry),
    parent,
    direction: Number(choiceOf(row, 'Direction', ['1', '-1'], at)) as 1 | -1,
    ...(unit !== null && { unit }),
    ...(denominator !== null && { denominator }),
    ...(goalposts && { goalposts }),
    ...(!Number.isNaN(target) && { target }),
  };
  return spec;
}

/**
 * Reads iMeta: one row per indicator, aggregate, group and denominator.
 *
 * @param rows columns Level, iCode, Parent, Direction, Weight, Type; also iName, Unit, Target,
 * Denominator, goalpost_lower and goalpost_upper (raw units whatever the direction)
 * @throws SojournError `column.missing`, `row.duplicate`, `cell.*` with row and column
 */
export function readMeta(rows: readonly CoinrRow[]): CoinrMeta {
  checkColumns(rows, ['Level', 'iCode', 'Parent', 'Direction', 'Weight', 'Type'], metaFile);
  const entries = rows.map((row, index): Entry => {
    const at = { file: metaFile, row: rowNumber(index) };
    return { row, at, id: idOf(row, at), kind: choiceOf(row, 'Type', types, at) };
  });
  checkUnique(
    entries.map(({ id }) => id),
    'iCode',
    metaFile,
  );
  const of = (kind: Kind) => entries.filter((entry) => entry.kind === kind);
  const ids = (kind: Kind) => of(kind).map(({ id }) => id);
  const nodes = new Set(ids('Aggregate'));
  const divisors = new Set(ids('Denominator'));
  return {
    indicators: of('Indicator').map((entry) => indicatorOf(entry, nodes, divisors)),
    nodes: of('Aggregate').map((entry) => {
      const parent = parentOf(entry, nodes);
      return { id: entry.id, ...commonOf(entry), ...(parent !== null && { parent }) };
    }),
    groups: ids('Group'),
    denominators: ids('Denominator'),
    others: ids('Other'),
  };
}
