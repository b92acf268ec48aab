/** Letters that no decomposition takes apart, by their usual plain spelling. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
  ى: 'ي',
  ة: 'ه',
  '&': ' and ',
};

/** Latin accents, Arabic vowel marks and tatweel; Bengali vowel signs are letters and stay. */
const marks = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
const apostrophes = /['’‘ʼ`´]/g;

/**
 * Folds a name or code for comparison: case, accents, punctuation and spacing no longer matter.
 *
 * @example foldText(' Côte d’Ivoire ') // 'cote divoire'
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþıəىة&]/g, (letter) => plain[letter] ?? letter)
    .replace(apostrophes, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
