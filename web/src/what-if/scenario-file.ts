import { SojournError } from '@sojourn/engine/core';
import type { Scenario } from '@sojourn/engine/nexus';
import type { Model } from './load-model.ts';

const largest = 1_000_000;

/** The text of a scenario file. */
export function scenarioText(scenario: Scenario): string {
  return `${JSON.stringify(scenario, null, 2)}\n`;
}

/**
 * The scenario in the text of a file.
 *
 * @throws SojournError `file.corrupt` where it is no JSON, `schema.invalid` naming the field
 */
export function readScenario(
  { parseScenario }: Pick<Model, 'parseScenario'>,
  text: string,
  file: string,
): Scenario {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new SojournError({
      code: 'file.corrupt',
      where: { file },
      got: error instanceof Error ? error.message : String(error),
      remedy: 'Choose a scenario file: JSON as saved by this page or in the folder examples.',
    });
  }
  return parseScenario(parsed, file);
}

/** The scenario in a file that the reader chose. @throws as {@link readScenario} */
export async function openScenario(
  model: Pick<Model, 'parseScenario'>,
  file: File,
): Promise<Scenario> {
  if (file.size > largest) {
    throw new SojournError({
      code: 'file.corrupt',
      where: { file: file.name },
      got: `${file.size} bytes are too many for a scenario`,
      remedy: 'Choose a scenario file: JSON as saved by this page or in the folder examples.',
    });
  }
  return readScenario(model, await file.text(), file.name);
}
