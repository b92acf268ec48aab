import type { PlaceFacts } from '@sojourn/data';
import { cellOf } from '@sojourn/engine/core';
import type { MessageId } from '../messages/catalogue.ts';
import { sourceOf } from './origins.ts';

export type TreatyId =
  Extract<MessageId, `treaty.${string}`> extends `treaty.${infer Id}` ? Id : never;

/** Treaties that a brief lists, with the source that carries each. */
export const briefTreaties: readonly { readonly id: TreatyId; readonly source: RegExp }[] = [
  { id: 'refugee1951', source: /2015/ },
  { id: 'refugee1967', source: /2015/ },
  { id: 'stateless1954', source: /2015/ },
  { id: 'stateless1961', source: /2015/ },
  { id: 'icmw1990', source: /2022/ },
  { id: 'palermo2000', source: /2015/ },
  { id: 'trafficking2000', source: /2015/ },
  { id: 'smuggling2000', source: /2015/ },
  { id: 'icerd1965', source: /2022/ },
  { id: 'iccpr1966', source: /2022/ },
  { id: 'icescr1966', source: /2022/ },
  { id: 'cedaw1979', source: /2022/ },
  { id: 'cat1984', source: /2022/ },
  { id: 'crc1989', source: /2022/ },
  { id: 'cped2006', source: /2022/ },
  { id: 'crpd2006', source: /2022/ },
];

/** What a dated source recorded of one treaty for one place. */
export interface TreatyRecord {
  readonly id: TreatyId;
  readonly signed: string | null;
  readonly bound: string | null;
  /** Date to which the source's status refers, or null where the source has none. */
  readonly statusDate: string | null;
  readonly sourceId: string | null;
  /** Whether the source lists the place at all; if not, it says nothing of the treaty. */
  readonly covered: boolean;
}

function sourceFor(facts: PlaceFacts, pattern: RegExp) {
  return facts.manifest.sources.find(
    (source) =>
      /treat/i.test(`${source.id} ${source.title}`) &&
      pattern.test(`${source.id} ${source.release} ${source.statusDate ?? ''}`),
  );
}

/** A row for every treaty of the list, recorded or not. */
export function treatyRecords(facts: PlaceFacts): readonly TreatyRecord[] {
  const table = facts.treaties;
  const text = (column: string, row: number) => {
    const cell = cellOf(table, column, row);
    return cell === null || cell === '' ? null : String(cell);
  };
  return briefTreaties.map(({ id, source }) => {
    const usual = sourceFor(facts, source);
    for (let row = 0; row < table.length; row++) {
      if (text('treaty', row) !== id) continue;
      return {
        id,
        signed: text('signed', row),
        bound: text('bound', row),
        statusDate: text('status_date', row) ?? usual?.statusDate ?? null,
        sourceId:
          sourceOf(facts.manifest, text('source', row)?.toLowerCase() ?? '')?.id ??
          usual?.id ??
          null,
        covered: text('coverage', row) !== 'not covered',
      };
    }
    const statusDate = usual?.statusDate ?? null;
    return {
      id,
      signed: null,
      bound: null,
      statusDate,
      sourceId: usual?.id ?? null,
      covered: true,
    };
  });
}
