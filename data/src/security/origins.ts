import { cellOf, SojournError, type Table, textOf } from '@sojourn/engine/core';

/** Where one series of a panel comes from. */
export interface SeriesOrigin {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly organisation: string;
  readonly dataset: string;
  readonly release: string;
  readonly licence: string;
  /** Whether the licence was read at the source, recorded elsewhere, or waits to be confirmed. */
  readonly licenceConfirmed: string;
  readonly attribution: string;
  /** Years in which the source has values. */
  readonly firstYear: number;
  readonly lastYear: number;
}

/**
 * The origins of series from the table of indicators.
 *
 * @param indicators table `indicators`
 * @param ids series, in the order wanted
 * @throws SojournError `argument.choice` for a series that the snapshot does not have
 * @example originsOf(await snapshot.table('indicators'), ['gdp_pc_ppp'])
 */
export function originsOf(indicators: Table, ids: readonly string[]): SeriesOrigin[] {
  const known = textOf(indicators, 'id');
  const rowOf = new Map(
    Array.from(known.codes, (code, row) => [known.dictionary[code] ?? '', row]),
  );
  return ids.map((id) => {
    const row = rowOf.get(id);
    if (row === undefined) {
      throw new SojournError({
        code: 'argument.choice',
        where: { field: 'indicator' },
        got: id,
        expected: 'an indicator of the snapshot (sojourn data export indicators)',
      });
    }
    const text = (name: string) => String(cellOf(indicators, name, row) ?? '');
    return {
      id,
      name: text('name'),
      unit: text('unit'),
      organisation: text('source'),
      dataset: text('dataset'),
      release: text('release'),
      licence: text('licence'),
      licenceConfirmed: text('licence_confirmed'),
      attribution: text('attribution'),
      firstYear: Number(text('first_year')),
      lastYear: Number(text('last_year')),
    };
  });
}
