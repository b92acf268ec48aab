import type { TableTwin } from '@sojourn/charts';
import type { Figure } from '@sojourn/engine/core';
import { amount } from '../compute/index.ts';
import { inNeedKinds } from '../reading/displaced.ts';
import { sourceLine } from '../reading/origins.ts';
import { type Collector, collector, type SectionDraft } from '../sections/collector.ts';
import { directionStocks } from './direction-stocks.ts';
import { directionInNeed } from './displacement.ts';
import { doubtMark } from './doubts.ts';
import { sayOwn } from './own.ts';
import type { CorridorContext, Direction } from './sides.ts';

/** What is counted: words are `says.<id>.what` and `says.<id>.how`. */
type ClaimId = 'stock-2020' | 'refugees' | 'asylum-pending' | 'other-in-need';

interface Claim {
  readonly direction: Direction;
  readonly id: ClaimId;
  readonly figure: Figure;
  readonly use: 'yes' | 'modelled' | 'check';
}

const claimOfKind = {
  refugees: 'refugees',
  asylum_seekers: 'asylum-pending',
  other_in_need: 'other-in-need',
} as const;

/** UNHCR's counts of the year of the stock, so that they can be compared, and of its last year. */
function claimsOf(direction: Direction): readonly Claim[] {
  const stock = directionStocks(direction).at(-1);
  const all = directionInNeed(direction);
  const years = [...new Set([stock?.year, all.at(-1)?.year])];
  const registered = years.flatMap((year) =>
    all
      .filter((one) => one.year === year)
      .flatMap(({ parts }) =>
        inNeedKinds.flatMap((kind) =>
          parts
            .filter((part) => part.kind === kind)
            .map((part): Claim => {
              const [id, figure] = [claimOfKind[kind], part.people];
              return { direction, id, figure, use: 'yes' };
            }),
        ),
      ),
  );
  const use: Claim['use'] = doubtMark(direction) ?? 'yes';
  return [
    ...(stock ? [{ direction, id: 'stock-2020' as const, figure: stock.people, use }] : []),
    ...registered,
  ];
}

const yearOf = ({ period }: Figure) => period.end - 1;

function row(out: Collector, { direction, id, figure, use }: Claim): TableTwin['rows'][number] {
  return [
    out.words('says.corridor.direction', direction.args),
    out.words(`says.${id}.what`),
    yearOf(figure),
    amount(figure),
    out.words(`says.${id}.how`),
    sourceLine(direction.origin.facts.manifest, figure.origin.sourceIds),
    use === 'yes' ? out.words('says.use.yes') : out.words(`doubts.${use}`),
  ];
}

function table(out: Collector, claims: readonly Claim[]): void {
  const text = (id: 'what' | 'how' | 'release' | 'use') =>
    ({ id, label: out.words(`says.table.${id}`), kind: 'text' }) as const;
  out.table(
    'says-corridor',
    [...new Set(claims.flatMap(({ figure }) => figure.origin.sourceIds))],
    {
      columns: [
        { id: 'direction', label: out.words('says.corridor.column'), kind: 'text' },
        text('what'),
        { id: 'year', label: out.words('says.table.year'), kind: 'year' },
        { id: 'value', label: out.words('says.table.value'), kind: 'number', decimals: 0 },
        text('how'),
        text('release'),
        text('use'),
      ],
      rows: claims.map((claim) => row(out, claim)),
    },
    { title: out.words('says.corridor.title'), note: out.words('says.corridor.note') },
    claims.map(({ direction, id, figure }, at) => ({
      at,
      row: `${direction.key}-${id}-${yearOf(figure)}`,
      column: 'value',
      figure,
      style: 'exact',
    })),
  );
}

/** *Who says what* of the people of a corridor, both ways, and the user's own series beside it. */
export function corridorSays(context: CorridorContext): SectionDraft {
  const out = collector(context.origin);
  const claims = context.directions.flatMap(claimsOf);
  if (claims.length > 0) table(out, claims);
  if (new Set(claims.map(({ id }) => id)).size > 1) out.note('says.corridor.why');
  sayOwn(out, context);
  return out.done('says');
}
