/** Sentences that open a paragraph whatever stands before them. */
const openers =
  /^(office\.edited$|hurry\.|overview\.age|corridor\.(stock|displaced|rate|few|remittances|cost)\.|moves\.(abroad|here)\.(total|corridors)|brings\.(gdp|cost)|displacement\.(from|here)\.total|displacement\.here\.women|protected\.(rate|few)-|protected\.trafficking)/;

/** What a sentence is about: the first two words of its id. */
function topic(id: string): string {
  const [section = '', part = ''] = id.split('.');
  return section === 'displacement' ? `${section}.${part}` : section;
}

/**
 * Whether a sentence starts a paragraph after another one.
 *
 * @example opensParagraph('displacement.from.hosts.present', 'displacement.stateless.past') // true
 */
export function opensParagraph(before: string, id: string): boolean {
  return openers.test(id) || topic(before) !== topic(id);
}

/** Splits a run of sentences into paragraphs. */
export function paragraphsOf<T extends { readonly id: string }>(run: readonly T[]): T[][] {
  const paragraphs: T[][] = [];
  for (const sentence of run) {
    const last = paragraphs.at(-1);
    const before = last?.at(-1);
    if (!last || !before || opensParagraph(before.id, sentence.id)) paragraphs.push([sentence]);
    else last.push(sentence);
  }
  return paragraphs;
}
