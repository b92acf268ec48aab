import { campsCsv, displacementHtml, reportOf, seriesOf } from '@sojourn/brief/displacement';
import { SojournError } from '@sojourn/engine/core';
import { bandLevels, registeredCounts } from '@sojourn/engine/displacement';
import { openLocalSnapshot } from '../local.ts';
import type { Form } from './forms.ts';
import type { DisplaceOptions } from './options.ts';
import { type DisplaceResult, jsonOf } from './result.ts';
import { textOf } from './text.ts';

const endings: Readonly<Record<string, Form>> = {
  json: 'json',
  csv: 'csv',
  parquet: 'parquet',
  html: 'html',
};

/** The form that was asked for, else the one that the file's name ends in. */
export function formOf({ form, json, csv, out }: DisplaceOptions): Form {
  if (form !== undefined) return form;
  if (json) return 'json';
  if (csv) return 'csv';
  return endings[out?.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'text';
}

/**
 * FLEE's own form knows camps by day only.
 *
 * @throws SojournError `argument.choice` where that would tell more of a live case than it may
 */
export function checkForm(form: Form, isHeldBack: boolean): void {
  if (form !== 'flee' || !isHeldBack) return;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--form' },
    got: 'flee',
    expected: 'json, csv, parquet, html',
    remedy:
      'A live case is told by area and week. Choose another form, or ask for all with --full.',
  });
}

const numberOrNull = (count: number | string) => (typeof count === 'number' ? count : null);

async function parquetOf(result: DisplaceResult): Promise<Uint8Array> {
  const { campsParquet } = await import('@sojourn/data/displacement');
  const levels = bandLevels.map((level) => Math.round(level * 100));
  const rows = seriesOf(result).flatMap(({ camp, days }) =>
    days.map(({ bands, mean, ...row }) => ({
      ...row,
      camp,
      mean: numberOrNull(mean),
      bands: levels.map((level) => {
        const [low, high] = bands[String(level)]!;
        return [numberOrNull(low), numberOrNull(high)] as const;
      }),
    })),
  );
  return campsParquet(rows, levels, result.release.stamp);
}

async function fleeOf({ ready, ensemble, release }: DisplaceResult): Promise<string> {
  const { fleeOut } = await import('@sojourn/data/displacement');
  return fleeOut({
    model: ready.model,
    camps: ensemble.camps,
    simulated: ensemble.mean,
    registered: registeredCounts(ready),
    registeredTotal: ready.allRegistered.total,
    people: ensemble.total,
    stamp: release.stamp,
  });
}

async function htmlOf(result: DisplaceResult): Promise<string> {
  const snapshot = await openLocalSnapshot();
  return displacementHtml(reportOf(result), await snapshot.json('world'));
}

/** The result in a form. */
export async function writtenAs(result: DisplaceResult, form: Form): Promise<string | Uint8Array> {
  switch (form) {
    case 'json':
      return `${JSON.stringify(jsonOf(result), null, 2)}\n`;
    case 'csv':
      return campsCsv(result);
    case 'parquet':
      return parquetOf(result);
    case 'flee':
      return fleeOf(result);
    case 'html':
      return htmlOf(result);
    case 'text':
      return textOf(result);
  }
}
