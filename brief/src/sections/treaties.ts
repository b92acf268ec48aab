import { type Figure, figure, origin, year } from '@sojourn/engine/core';
import { rowsRead } from '../compute/index.ts';
import { sourceOf } from '../reading/origins.ts';
import { type TreatyRecord, treatyRecords } from '../reading/treaties.ts';
import { isStale } from '../tense.ts';
import { inYear, number, place, words } from './arguments.ts';
import type { Collector } from './collector.ts';
import type { BriefContext } from './context.ts';

function statusYear(record: TreatyRecord): number | null {
  const found = Number(record.statusDate?.slice(0, 4));
  return Number.isInteger(found) && found > 0 ? found : null;
}

/** What the `bound` cell reads: a date, or what a source of some date did not record. */
export function boundText(out: Collector, record: TreatyRecord): string {
  if (record.bound) return record.bound;
  if (!record.statusDate) return out.words('table.treaties.none-undated');
  const date = { date: words(record.statusDate) };
  if (!record.covered) return out.words('table.treaties.uncovered', date);
  return out.words(record.signed ? 'table.treaties.signed-only' : 'table.treaties.none', date);
}

/** The date of the signature, or that the source has a signature and no date. */
function signedText(out: Collector, { signed }: TreatyRecord): string | null {
  if (signed === null || /^\d/.test(signed)) return signed;
  return out.words('table.treaties.signed-undated');
}

/** The status date, marked where it is over five years back. */
export function statusText(out: Collector, context: BriefContext, record: TreatyRecord): string {
  const of = statusYear(record);
  if (record.statusDate === null || of === null) return out.words('page.missing');
  const date = words(record.statusDate);
  return isStale(of, context.asOf) ? out.words('table.treaties.old', { date }) : record.statusDate;
}

/** How many of the listed treaties bind the place, dated by the oldest source used. */
export function boundCount(context: BriefContext, records: readonly TreatyRecord[]): Figure | null {
  const dated = records.flatMap((record) => statusYear(record) ?? []);
  const sources = [...new Set(records.flatMap((record) => record.sourceId ?? []))].filter((id) =>
    sourceOf(context.facts.manifest, id),
  );
  const [first] = sources;
  if (dated.length === 0 || first === undefined) return null;
  const bound = records.filter((record) => record.bound !== null);
  const main = sourceOf(context.facts.manifest, first)!;
  const made = origin(main.id, main.release, main.licence, 'treaties');
  const read = rowsRead('treaties', 'bound', { place: context.place.code });
  return figure(
    bound.length,
    year(Math.min(...dated)),
    {
      ...made,
      sourceIds: sources,
      steps: [`count of ${records.length} rows of treaties where bound is given`],
    },
    { rows: [read] },
  );
}

/** How many treaties the sources cover for the place, of the same sources and date. */
function coveredCount(bound: Figure, covered: readonly TreatyRecord[]): Figure {
  const step = `count of ${covered.length} treaties that the sources cover`;
  return { ...bound, value: covered.length, origin: { ...bound.origin, steps: [step] } };
}

/** The table of treaties with the status date of each source; for an area, why there is none. */
export function sayTreaties(out: Collector, context: BriefContext): void {
  const where = { place: place(context.place.code) };
  const records = treatyRecords(context.facts);
  const covered = records.filter((record) => record.covered);
  if (context.facts.treaties.length === 0 || covered.length === 0) {
    if (context.place.kind === 'area') out.note('protected.note.territory', where);
    out.gap('gap.treaties-none', 'missing', where);
    if (context.place.kind === 'area' || context.facts.treaties.length === 0) return;
  }
  const bound = boundCount(context, covered);
  if (bound) {
    out.tell('protected.treaties.past', {
      ...where,
      n: number(bound, 'exact'),
      all: number(coveredCount(bound, covered), 'exact'),
    });
  }
  const sources = [...new Set(records.flatMap((record) => record.sourceId ?? []))];
  out.table(
    'treaties',
    sources,
    {
      columns: [
        { id: 'treaty', label: out.words('table.treaties.treaty'), kind: 'text' },
        { id: 'signed', label: out.words('table.treaties.signed'), kind: 'text' },
        { id: 'bound', label: out.words('table.treaties.bound'), kind: 'text' },
        { id: 'status', label: out.words('table.treaties.status'), kind: 'text' },
      ],
      rows: records.map((record) => [
        out.words(`treaty.${record.id}`),
        signedText(out, record),
        boundText(out, record),
        statusText(out, context, record),
      ]),
    },
    { title: out.words('table.treaties.title', where), note: out.words('protected.note.treaties') },
  );
  gapIfStatusOld(out, context, records);
}

/** A data gap where the status of a source is over five years old. */
export function gapIfStatusOld(
  out: Collector,
  context: BriefContext,
  records: readonly TreatyRecord[],
): void {
  const dated = records.flatMap((record) => {
    const of = statusYear(record);
    return of !== null && isStale(of, context.asOf) ? [of] : [];
  });
  if (dated.length > 0) out.gap('gap.treaties-old', 'old', { year: inYear(Math.min(...dated)) });
}
