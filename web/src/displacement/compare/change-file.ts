import type { CaseChange } from '@sojourn/engine/displacement';
import type { Displacement } from '../load-engine.ts';
import { jsonOf } from '../open-case.ts';

/**
 * Changes from a file, as `sojourn displace compare --change` reads it.
 *
 * @param start first day of the case, ISO 8601
 * @throws SojournError for a file that is no JSON, or holds no changes
 */
export async function readChanges(
  engine: Pick<Displacement, 'parseChanges'>,
  file: File,
  start: string,
): Promise<CaseChange[]> {
  const remedy = 'Choose a file of changes (schema sojourn.displacement-changes/1).';
  return engine.parseChanges(await jsonOf(file, remedy), file.name, start);
}
