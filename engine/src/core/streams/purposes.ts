/**
 * What random numbers are drawn for: the top byte of the second counter word, so that no two
 * purposes ever share a number. New purposes get the next free number; a number, once published,
 * is never changed or used again, because every stored result depends on it.
 */
export const purposes = {
  parameters: 1,
  'income-shock': 2,
  'labour-shock': 3,
  'forced-shock': 4,
  'world-factor': 5,
  bootstrap: 6,
  'sobol-scramble': 7,
  test: 8,
  measurement: 9,
  sensitivity: 10,
  'recipe-choice': 11,
  imputation: 12,
  displacement: 13,
  'displacement-forecast': 14,
} as const;

export type PurposeName = keyof typeof purposes;
export type Purpose = (typeof purposes)[PurposeName];
