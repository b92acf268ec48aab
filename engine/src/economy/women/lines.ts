/** Results of this room that have to say what they mean for women. */
export const resultsWithWomen = [
  'mobility',
  'remittances',
  'recruitment',
  'return',
  'diaspora',
  'women',
  'skills',
  'protection',
] as const;
/** A result that has a women's line. */
export type ResultWithWomen = (typeof resultsWithWomen)[number];

/** What a result says of women, or why it cannot. */
export interface WomenLine {
  readonly known: boolean;
  readonly sentence: string;
}

const lines: Readonly<Record<ResultWithWomen, WomenLine>> = {
  mobility: {
    known: false,
    sentence:
      'Women: the model counts workers, not women and men; employment by sex is not among its inputs.',
  },
  remittances: {
    known: false,
    sentence:
      'Women: who sends and who receives is not recorded by sex; the share of women among people abroad is not their share of the money.',
  },
  recruitment: {
    known: false,
    sentence:
      'Women: recruitment cost is not known by sex; where employers pay for domestic workers, as some rules say, the debt may be to the employer instead.',
  },
  return: {
    known: false,
    sentence: 'Women: returns are not counted by sex in this data release.',
  },
  diaspora: {
    known: true,
    sentence:
      'Women: norms come home, too; their sign follows the destination, more equal or less equal than home.',
  },
  women: {
    known: true,
    sentence: 'Women: all of this result is about them; girls are told apart where a study does.',
  },
  skills: {
    known: true,
    sentence:
      'Women: skilled women emigrate more often than skilled men (about 17 % more, worldwide).',
  },
  protection: {
    known: false,
    sentence:
      'Women: domestic work is outside labour law in many places; cover by sex and job is not counted.',
  },
};

/**
 * The women's line of a result: what is known, or why nothing can be said.
 *
 * @example womenLine('skills').sentence
 */
export function womenLine(result: ResultWithWomen): WomenLine {
  return lines[result];
}
