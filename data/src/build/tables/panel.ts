import { tableSchemas } from '../../schema/tables.ts';
import { type BuiltTable, type Cell, numberFrom, sortedByKey } from '../built.ts';
import { coreIndicators, securityIndicators } from '../core-indicators.ts';
import { readCsv } from '../csv-read.ts';
import { withoutConflictingRates } from '../ucdp.ts';

/** Level of the published bounds: V-Dem one standard deviation, WGI 90 %, UCDP low and high estimates. */
function levelOf(indicator: string): number | null {
  if (indicator.startsWith('wgi_')) return 0.9;
  return /deaths/.test(indicator) ? null : 0.68;
}

interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

function publishedBounds(facts: string): Map<string, Bounds> {
  const csv = readCsv(facts, 'uncertainty.csv.gz');
  const bounds = new Map<string, Bounds>();
  for (let i = 0; i < csv.length; i++) {
    const cell = (name: string) => csv.column(name)[i] ?? '';
    bounds.set(`${cell('iso3')} ${cell('indicator')} ${cell('year')}`, {
      low: numberFrom(cell('low'), csv.file, i, 'low'),
      high: numberFrom(cell('high'), csv.file, i, 'high'),
    });
  }
  return bounds;
}

function panelRows(facts: string): Cell[][] {
  const csv = readCsv(facts, 'panel.csv.gz');
  const bounds = publishedBounds(facts);
  const [place, year, indicator, value] = ['iso3', 'year', 'indicator', 'value'].map((name) =>
    csv.column(name),
  );
  return (value ?? []).map((text, i): Cell[] => {
    const id = indicator?.[i] ?? '';
    const bound = bounds.get(`${place?.[i]} ${id} ${year?.[i]}`);
    return [
      place?.[i] ?? '',
      id,
      Number(year?.[i]),
      numberFrom(text, csv.file, i, 'value'),
      bound?.low ?? null,
      bound?.high ?? null,
      bound ? levelOf(id) : null,
      null,
    ];
  });
}

/** Licence of each indicator, from the list of indicators. */
function indicatorLicences(facts: string): Map<string, string> {
  const csv = readCsv(facts, 'indicators.csv');
  return new Map(csv.column('indicator').map((id, i) => [id, csv.column('licence')[i] ?? '']));
}

/** The panel in four files: what a brief shows, what the index adds, the share-alike series, the rest. */
export function panelTables(facts: string): BuiltTable[] {
  const rows = withoutConflictingRates(panelRows(facts));
  const licences = indicatorLicences(facts);
  const core = new Set(coreIndicators);
  const security = new Set(securityIndicators);
  const fileOf = (id: string) => {
    if (licences.get(id)?.includes('BY-SA')) return 'panel_sharealike';
    if (security.has(id)) return 'panel_security';
    return core.has(id) ? 'panel' : 'panel_extra';
  };
  return (['panel', 'panel_security', 'panel_sharealike', 'panel_extra'] as const).map((name) => {
    const own = rows.filter((row) => fileOf(String(row[1])) === name);
    const used = [...new Set(own.map((row) => String(row[1])))];
    const licence = [...new Set(used.map((id) => licences.get(id) ?? ''))].sort().join('; ');
    const sources = used.map((id) => `indicator:${id}`).sort();
    return sortedByKey({ schema: tableSchemas[name], rows: own, sources, licence });
  });
}

/**
 * How sure a licence is: `yes`, read at the source itself (UNHCR, World Population Prospects,
 * Human Development Reports); `recorded`, as the metadata of Our World in Data have it; `no`, from
 * general knowledge, to be confirmed at the source.
 *
 * @param words organisation, dataset and licence of a source
 */
export function licenceConfirmed(words: string): 'yes' | 'recorded' | 'no' {
  if (/WorldRiskIndex|INFORM|HIEF|UN data terms/.test(words)) return 'no';
  return /UNHCR|World Population Prospects|UNDP/.test(words) ? 'yes' : 'recorded';
}

/** What the note of an indicator says, and for deaths in conflict what UCDP's countries hold. */
function notesOf(id: string, notes: string): string {
  const isUcdp = /(conflict|one_sided|nonstate)_deaths/.test(id);
  return isUcdp ? `${notes}; Israel holds Israel and Palestine together` : notes;
}

/** The list of indicators. */
export function indicatorsTable(facts: string): BuiltTable {
  const csv = readCsv(facts, 'indicators.csv');
  const cell = (name: string, i: number) => csv.column(name)[i] ?? '';
  const rows = csv.column('indicator').map((id, i): Cell[] => {
    const organisation = cell('source_org', i);
    const release = cell('source_year', i);
    return [
      id,
      cell('name', i),
      cell('dimension', i),
      cell('unit', i),
      cell('direction', i),
      cell('role', i),
      organisation,
      cell('source_dataset', i),
      release,
      cell('licence', i),
      licenceConfirmed(`${organisation} ${cell('source_dataset', i)} ${cell('licence', i)}`),
      `${organisation}, ${cell('source_dataset', i)} (${release}). ${cell('licence', i)}.`,
      notesOf(id, cell('notes', i)),
      Number(cell('first_year', i)),
      Number(cell('last_year', i)),
      Number(cell('countries', i)),
    ];
  });
  const schema = tableSchemas.indicators;
  return sortedByKey({ schema, rows, sources: [], licence: 'CC0 1.0' });
}
