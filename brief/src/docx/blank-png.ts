const hex =
  '89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a494441' +
  '5478da63f8020000f600f57cd5aaa50000000049454e44ae426082';

/**
 * One grey pixel as PNG. The format demands a picture beside each drawing, for programs that
 * cannot show SVG (Word before 2016); those show a grey field, and the numbers in the annex.
 */
export const blankPng: Uint8Array = Uint8Array.from(hex.match(/../g) ?? [], (pair) =>
  Number.parseInt(pair, 16),
);
