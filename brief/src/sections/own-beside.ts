import type { TableTwin } from '@sojourn/charts';
import { gapBetween, type OwnFigure } from '@sojourn/data';
import type { Figure } from '@sojourn/engine/core';
import { amount } from '../compute/index.ts';
import type { TableFigure } from '../document.ts';
import type { MessageId } from '../messages/catalogue.ts';
import { words } from './arguments.ts';
import type { Collector } from './collector.ts';

/** The official figure that ends with the same year, if one is there. */
function beside(own: OwnFigure, figures: readonly Figure[]): Figure | null {
  const last = Math.ceil(own.figure.period.end) - 1;
  return figures.find(({ period }) => period.end - 1 === last) ?? null;
}

function difference(out: Collector, own: OwnFigure, found: Figure | null): string | null {
  if (!found) return null;
  const { relative, reason } = gapBetween(own, found);
  if (reason !== null) return out.words(`own.gap.${reason}` satisfies MessageId);
  if (relative === null) return null;
  const size = `${Math.abs(100 * relative).toFixed(1)}\u00a0%`;
  return relative < 0 ? `\u2212${size}` : `+${size}`;
}

function columns(out: Collector, of: string | null): TableTwin['columns'] {
  const text = (id: 'period' | 'note' | 'difference') =>
    ({ id, label: out.words(`own.table.${id}`), kind: 'text' }) as const;
  const compared = [
    { id: 'official', label: of ?? '', kind: 'number', decimals: 0 } as const,
    text('difference'),
  ];
  return [
    text('period'),
    { id: 'value', label: out.words('own.table.value'), kind: 'number', decimals: 0 },
    ...(of === null ? [] : compared),
    text('note'),
  ];
}

function noteOn(out: Collector, { complete, missingCells }: OwnFigure): string | null {
  if (missingCells > 0) return out.words('own.missing', { n: words(String(missingCells)) });
  return complete ? null : out.words('own.incomplete');
}

/**
 * Own figures, latest first, each with the official one that ends with the same year and the
 * difference or why there is none; nothing is blended.
 *
 * @param name who says the official figures, or null where nobody does
 * @example ownBeside(out, figures, usedFigures(context, 'abroad'), 'UN DESA (2024 revision)')
 */
export function ownBeside(
  out: Collector,
  figures: readonly OwnFigure[],
  official: readonly Figure[],
  name: string | null,
): { readonly table: TableTwin; readonly figures: readonly TableFigure[] } {
  const rows = figures.map((own) => {
    const found = beside(own, official);
    const compared = [found ? amount(found) : null, difference(out, own, found)];
    return [own.label, own.figure.value, ...(name ? compared : []), noteOn(out, own)];
  });
  const shown = figures.flatMap((own, at): TableFigure[] => {
    const found = name ? beside(own, official) : null;
    const cell = { at, row: own.label, style: 'exact' } as const;
    return [
      { ...cell, column: 'value', figure: own.figure },
      ...(found ? [{ ...cell, column: 'official', figure: found }] : []),
    ];
  });
  return { table: { columns: columns(out, name), rows }, figures: shown };
}
