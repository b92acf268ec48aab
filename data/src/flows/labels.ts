import { type PlaceRegister, SojournError } from '@sojourn/engine/core';

/** Turns the labels of files into codes, all by one rule. */
export interface Labels {
  /** Whether labels were understood as places; else they are kept as they stand. */
  readonly places: boolean;
  /** @throws SojournError `cell.place` */
  readonly codeOf: (label: string, file: string, row: number, field: string) => string;
}

/**
 * Decides whether labels are places (codes, M49 numbers, names) or regions of the user's own: they
 * are places if at least four in five are known, and then every one has to be.
 *
 * @param labels all labels of the stock tables
 * @param rule `as-is` never looks them up
 * @example readLabels(['BGD', 'India', '524'], register, 'auto').codeOf('524', 'a.csv', 2, 'origin') // 'NPL'
 */
export function readLabels(
  labels: Iterable<string>,
  register: PlaceRegister,
  rule: 'auto' | 'places' | 'as-is' = 'auto',
): Labels {
  const all = [...new Set(labels)];
  const find = (label: string) =>
    register.find(label) ??
    (/^\d{1,2}$/.test(label) ? register.find(label.padStart(3, '0')) : undefined);
  const known = all.filter((label) => find(label) !== undefined).length;
  const places = rule === 'places' || (rule === 'auto' && known >= 0.8 * all.length);
  return {
    places,
    codeOf(label, file, row, field) {
      if (!places) return label;
      const place = find(label);
      if (place) return place.code;
      const near = register
        .nearest(label, 3)
        .map((one) => `${one.names.en} (${one.code})`)
        .join(', ');
      throw new SojournError({
        code: 'cell.place',
        where: { file, row, field },
        got: label,
        expected: near || 'a code as BGD, a number as 050 or a name',
        remedy: `Did you mean ${near || 'another place'}? For regions of your own give --labels as-is.`,
      });
    },
  };
}
