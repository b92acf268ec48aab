import type { Count, RegistrationSpec } from '@sojourn/engine/displacement';
import { readCounts, readLayout } from './counts.ts';
import type { FleeTable } from './csv.ts';
import type { Findings } from './findings.ts';
import type { Known } from './roads.ts';
import { type Files, fileNamed, tableAt } from './tables.ts';

/** Counts of every camp and their total, from the files that the layout names. */
export function readRegistrations(
  files: Files,
  layoutTable: FleeTable,
  period: { readonly start: number; readonly days: number },
  known: Known,
  found: Findings,
) {
  const layout = readLayout(layoutTable);
  const folder = layoutTable.file.replace(/[^/]*$/, '');
  const counts = (name: string, row: number, field: string) => {
    const path = files.has(folder + name) ? folder + name : fileNamed(files, name);
    if (path !== null) return readCounts(tableAt(files, path, found), period.start, found);
    found.problem({
      code: 'file.missing',
      where: { file: name, row, field },
      remedy: `Row ${row} of ${layoutTable.file} names it for ${field}: add the file, or correct its name.`,
    });
    return [];
  };
  const seen = new Map<string, number>();
  const registrations = layout.camps.map(({ camp, files: names, row }): RegistrationSpec => {
    const before = seen.get(camp);
    seen.set(camp, before ?? row);
    if (before !== undefined) {
      found.problem({
        code: 'row.duplicate',
        where: { file: layoutTable.file, row, field: 'camp' },
        got: camp,
        expected: `row ${before}`,
        remedy: 'Its people would come twice: name all files of a camp in one row.',
      });
    }
    if (!known.places.has(camp)) {
      found.warn('destination outside the graph', {
        code: 'cell.place',
        where: { file: layoutTable.file, row, field: 'camp' },
        got: camp,
        expected: 'a camp of locations.csv',
        remedy: 'Its counts are part of the inflow, but nobody can get there.',
      });
    }
    const tables = names.map((name) => counts(name, row, camp));
    warnOfCounts(layoutTable.file, row, camp, names, tables, period.days, found);
    return { camp, tables };
  });
  const total = layout.total === null ? null : counts(layout.total, 1, 'total');
  return { registrations, total };
}

/** A camp without counts, or with none during the run. */
function warnOfCounts(
  layout: string,
  row: number,
  camp: string,
  names: readonly string[],
  tables: readonly (readonly Count[])[],
  days: number,
  found: Findings,
): void {
  const counts = tables.flat();
  if (names.length === 0) {
    found.warn('camp without file', {
      code: 'cell.empty',
      where: { file: layout, row, field: camp },
      expected: 'a file of counts',
      remedy: `${camp} stands as 0 on every day: name the file of its counts.`,
    });
  } else if (counts.length === 0) {
    found.warn('camp without counts', {
      code: 'file.empty',
      where: { file: names[0]!, row, field: camp },
      got: 'no count',
      remedy: `No count of ${camp} was found: it stands as 0 on every day.`,
    });
  } else if (tables.some((table) => table.length === 0)) {
    const at = tables.findIndex((table) => table.length === 0);
    found.warn('file without counts', {
      code: 'file.empty',
      where: { file: names[at]!, row, field: camp },
      got: 'no count',
      remedy: `It adds nothing to the counts of ${camp}: fill it, or take it out of the row.`,
    });
  } else if (days > 0 && !counts.some(([day]) => day >= 0 && day < days)) {
    found.warn('counts outside the run', {
      code: 'cell.period',
      where: { file: names[0]!, row: 1, field: 'date' },
      got: `counts of ${camp} on other days alone`,
      expected: 'a day of the run',
      remedy: 'They stand unchanged on every day: look at StartDate and Length in sim_period.csv.',
    });
  }
}
