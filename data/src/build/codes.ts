/**
 * Codes as sources write them → codes of the snapshot. UNHCR writes stateless as XXA or STA and
 * unknown as UKN or UNK; the 2019 revision writes the Channel Islands as XCI, the 2020 one as CHI;
 * the World Bank's old file writes Romania as ROM.
 */
const synonyms: Readonly<Record<string, string>> = {
  XXA: 'STA',
  UKN: 'UNK',
  XCI: 'CHI',
  ROM: 'ROU',
};

/** The snapshot's code for a source's code. */
export function placeCode(code: string): string {
  return synonyms[code] ?? code;
}

/** Codes that are no place of the snapshot: IDMC's Abyei area, counted in no country. */
export const unplaced: ReadonlySet<string> = new Set(['AB9']);
