/** Languages in which every place has a name. */
export const languages = ['en', 'fr', 'es', 'ar', 'bn'] as const;
export type Language = (typeof languages)[number];

/**
 * A place: a State or area with an ISO 3166 alpha-3 code (or XKX), a pseudo-place (UNK unknown,
 * STA stateless, TIB), a historical State, or an M49 region.
 */
export interface Place {
  /** ISO alpha-3, XKX, UNK, STA, or `M49:034` for a region. */
  readonly code: string;
  readonly kind: 'state' | 'area' | 'pseudo' | 'historical' | 'region';
  readonly names: Readonly<Record<Language, string>>;
  readonly iso2: string | null;
  readonly m49: string | null;
  /** Codes of the M49 subregion and region that hold it, smallest first. */
  readonly regions: readonly string[];
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Codes of the places from which it came, e.g. SSD ← SUD. */
  readonly predecessors: readonly string[];
  /** Other codes and spellings under which sources list it. */
  readonly aliases: readonly string[];
}
