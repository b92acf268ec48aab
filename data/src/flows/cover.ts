/** Places that were one: their people are added up while a period begins before they parted. */
const unions: readonly {
  readonly code: string;
  readonly parts: readonly string[];
  readonly until: number;
}[] = [
  { code: 'SUD', parts: ['SDN', 'SSD'], until: 2010 },
  { code: 'SCG', parts: ['SRB', 'MNE'], until: 2010 },
  { code: 'CHI', parts: ['GGY', 'JEY'], until: Number.POSITIVE_INFINITY },
];

/** The code under which a place's people are counted in a period. @example coveredAs('SSD', 2005) // 'SUD' */
export function coveredAs(code: string, start: number): string {
  const union = unions.find(({ parts, until }) => start < until && parts.includes(code));
  return union ? union.code : code;
}

/** Places that published estimates leave out in every period. */
export const unpublished: ReadonlySet<string> = new Set(['BES', 'CHI']);
