import { SojournError } from '@sojourn/engine/core';
import { nearestPeers } from '@sojourn/engine/security';
import type { Pool } from '@sojourn/runner/node';
import { columns } from '../text.ts';
import { type Change, changeLines, changeSince } from './change.ts';
import { bandsJson, metaJson } from './json.ts';
import { measure, scoreOf } from './measured.ts';
import { drawsOf, type IndexOptions, yearOption } from './options.ts';
import { codeOf } from './place.ts';
import { type Reached, reachedOf, reachLines } from './reach.ts';
import { type PlaceRow, placeRows } from './rows.ts';
import type { Subject } from './subject.ts';
import { bandText, decimalsOf, footLines, nodeText } from './words.ts';

/** Years back that a change is explained over unless told. */
const usualSpan = 10;

interface Explained {
  readonly code: string;
  readonly row: PlaceRow;
  readonly since: number;
  readonly change: Change | null;
  readonly reached: Reached | null;
  readonly peers: readonly { readonly place: string; readonly distance: number }[];
}

async function explained(
  subject: Subject,
  typed: string,
  options: IndexOptions,
  pool: Pool | undefined,
): Promise<Explained> {
  const code = codeOf(subject, typed);
  const now = await measure(subject, subject.year, drawsOf(options, 1000), options, pool);
  const row = placeRows(subject, now, {}).find((one) => one.code === code);
  if (!row) {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: '--explain' },
      got: `${code}, of which nothing is scored in ${subject.year}`,
      expected: 'a place with scores',
    });
  }
  const since =
    options.since === undefined ? subject.year - usualSpan : yearOption('--since', options.since);
  const { built } = now.of;
  const hasIndex = scoreOf(now, built.plan.top, built.places.indexOf(code)) !== null;
  return {
    code,
    row,
    since,
    change: hasIndex ? await changeSince(subject, now, code, since, options, pool) : null,
    reached: reachedOf(subject, now, code, options),
    peers: nearestPeers(built, code, 5),
  };
}

/** Values of the place that are old, filled in or missing. */
function ageLines({ row }: Explained): string[] {
  const cells = [...row.indicators];
  const old = cells.filter(([, { age }]) => age !== null && age > 0);
  const imputed = cells.filter(([, cell]) => cell.imputed).map(([id]) => id);
  const missing = cells.filter(([, { score }]) => score === null).map(([id]) => id);
  return [
    `Carried: ${old.map(([id, { age }]) => `${id} (${age} y)`).join(', ') || 'none'}`,
    ...(imputed.length > 0 ? [`Filled in: ${imputed.join(', ')}`] : []),
    `Missing: ${missing.join(', ') || 'none'}`,
  ];
}

function asText(subject: Subject, of: Explained): string {
  const d = decimalsOf(subject);
  const nodes = [...of.row.nodes];
  const cells = nodes.map(([id, cell]) => [
    id,
    nodeText(cell, d),
    bandText(cell.bands?.bands[2], d),
  ]);
  const names = of.peers.map(({ place }) => subject.snapshot.places.find(place)?.names.en ?? place);
  return `${[
    `${of.row.name} (${of.code}), ${subject.year}: ${subject.recipe.title}`,
    '',
    columns([['', 'score', '95 %'], ...cells], [1, 2]).trimEnd(),
    '',
    ...changeLines(of.change, of.since, d),
    `Most alike in their dimensions: ${names.join(', ') || '–'}`,
    ...ageLines(of),
    ...reachLines(subject, of.reached, d),
    ...footLines(subject),
  ].join('\n')}\n`;
}

/** Why a place stands where it stands: dimensions, change and what made it, peers, age of data. */
export async function explainOutput(
  subject: Subject,
  typed: string,
  options: IndexOptions,
  pool?: Pool,
): Promise<string> {
  const of = await explained(subject, typed, options, pool);
  if (!options.json) return asText(subject, of);
  const { draws, seed } = drawsOf(options, 1000);
  const { change } = of;
  const result = {
    ...metaJson(subject, draws, seed),
    place: of.code,
    nodes: Object.fromEntries(
      [...of.row.nodes].map(([id, { score, status, bands }]) => [
        id,
        { score, status, interval: bandsJson(bands) },
      ]),
    ),
    indicators: Object.fromEntries(of.row.indicators),
    change: change && {
      since: of.since,
      change: change.change,
      interval: bandsJson(change.bands),
      contributions: Object.fromEntries(
        change.plan.ids.map((id, row) => [
          id,
          Number.isNaN(change.rows[row]!) ? null : change.rows[row],
        ]),
      ),
    },
    ...(of.reached && { reached: of.reached }),
    peers: of.peers,
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
