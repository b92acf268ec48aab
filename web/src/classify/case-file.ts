import { SojournError } from '@sojourn/engine/core';
import type { FactInput } from '@sojourn/engine/typology';
import type { CaseState, Part } from './case-state.ts';
import type { Typology } from './load-engine.ts';

const largest = 1_000_000;
const remedy = 'Choose a case file: JSON as saved by this page or as read by sojourn classify.';

/** The text of a case file, schema `sojourn.case/1`. */
export function caseText({ facts, parts }: Pick<CaseState, 'facts' | 'parts'>): string {
  const journey = parts
    .filter(({ from }) => from !== '')
    .map(({ from, to, place, note, facts: own }) => ({
      from,
      ...(to !== '' && { to }),
      ...(place !== '' && { place }),
      ...(note !== '' && { note }),
      facts: own,
    }));
  const file = { schema: 'sojourn.case/1', facts, ...(journey.length > 0 && { journey }) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Facts by id where the key is one of theirs; a key that is none, or comes twice, stays. */
function byId({ rules }: Typology, facts: FactInput): FactInput {
  const read: Record<string, FactInput[string]> = {};
  for (const [key, record] of Object.entries(facts)) {
    const id = rules.keys.find(key)?.id;
    const isFree = id !== undefined && !(id in read) && (id === key || !(id in facts));
    read[isFree ? id : key] = record;
  }
  return read;
}

/**
 * The case in the text of a file.
 *
 * @throws SojournError `file.corrupt` where it is no JSON, `schema.invalid` naming the field
 */
export function readCase(
  typology: Typology,
  text: string,
  file: string,
): Pick<CaseState, 'facts' | 'parts'> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    throw new SojournError({ code: 'file.corrupt', where: { file }, got, remedy });
  }
  const { facts, journey = [] } = typology.engine.parseCase(parsed, file);
  const parts = journey.map(
    (one, index): Part => ({
      id: index + 1,
      from: one.from,
      to: one.to ?? '',
      place: one.place ?? '',
      note: one.note ?? '',
      facts: byId(typology, one.facts as FactInput),
    }),
  );
  return { facts: byId(typology, facts as FactInput), parts };
}

/** The case in a file that the reader chose. @throws as {@link readCase} */
export async function openCase(
  typology: Typology,
  file: File,
): Promise<Pick<CaseState, 'facts' | 'parts'>> {
  if (file.size > largest) {
    throw new SojournError({
      code: 'file.corrupt',
      where: { file: file.name },
      got: `${file.size} bytes are too many for a case`,
      remedy,
    });
  }
  return readCase(typology, await file.text(), file.name);
}
