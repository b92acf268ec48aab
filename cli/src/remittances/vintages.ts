import { indicatorOrigin } from '@sojourn/data';
import { worldReceived } from '@sojourn/data/economy';
import type { Table } from '@sojourn/engine/core';
import { vintageTotals } from '@sojourn/engine/economy';
import type { PlaceFacts } from './facts.ts';
import type { Line } from './line.ts';

const year = 2005;

function totalLine(
  of: Pick<Line, 'id' | 'what' | 'value' | 'period' | 'source' | 'vintage' | 'note'>,
): Line {
  return {
    low: null,
    high: null,
    unit: 'current US$',
    grade: 'reported',
    effects: [],
    dashed: false,
    ...of,
  };
}

/** Totals as each edition printed them, and today's sum of 2005 over all places that have a figure. */
export function vintageLines(facts: PlaceFacts, panel: Table): readonly Line[] {
  const today = worldReceived(panel, year);
  const origin = indicatorOrigin(facts, 'remittances_usd');
  const printed = vintageTotals.map((one) =>
    totalLine({
      id: `vintage.${one.vintage}.${one.year}.${one.scope}`,
      what: `${one.scope}, ${one.vintage}`,
      value: one.usd,
      period: String(one.year),
      source: one.citation,
      vintage: one.vintage,
      note: '',
    }),
  );
  const now = totalLine({
    id: `vintage.now.${year}.world`,
    what: `world, this data release (${today.places} places with a figure)`,
    value: today.usd,
    period: String(year),
    source: facts.manifest.sources.find(({ id }) => id === origin.sourceIds[0])?.organisation ?? '',
    vintage: origin.release,
    note: 'Each edition revises years back; a change is told inside one edition alone.',
  });
  return [...printed, now];
}
