import { severities } from '@sojourn/brief/displacement';
import { hazardName } from '@sojourn/data';
import { SojournError } from '@sojourn/engine/core';
import { type DisasterScenario, usualScenario } from '@sojourn/engine/displacement';

/** What `sojourn displace disaster` was asked. */
export interface DisasterOptions {
  readonly hazard?: string;
  readonly severity?: string;
  readonly evacuated?: string;
  readonly evacuationDays?: string;
  readonly daysAway?: string;
  readonly families?: string;
  readonly horizon: number;
  readonly draws: number;
  readonly seed: number;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly out?: string;
  readonly snapshot?: string;
}

function number(
  option: string,
  typed: string | undefined,
  otherwise: number,
  high: number,
): number {
  if (typed === undefined) return otherwise;
  const value = typed.trim() === '' ? Number.NaN : Number(typed);
  if (value >= 0 && value <= high) return value;
  throw new SojournError({
    code: 'argument.range',
    where: { field: option },
    got: typed,
    expected: option === '--severity' ? 'usual, severe, extreme, or 0 to 1' : `0 to ${high}`,
  });
}

/**
 * The event that was asked for.
 *
 * @throws SojournError `argument.range` naming the option
 */
export function scenarioOf(options: DisasterOptions): DisasterScenario {
  const { daysAway, evacuated, evacuationDays, families, hazard = 'none', horizon } = options;
  const severity = options.severity ?? 'usual';
  const usual = usualScenario;
  return {
    hazard: hazardName(hazard),
    severity:
      severities[severity as keyof typeof severities] ??
      number('--severity', severity, usual.severity, 1),
    evacuated: number('--evacuated', evacuated, usual.evacuated, 1),
    evacuationDays: number('--evacuation-days', evacuationDays, usual.evacuationDays, 36_525),
    days: daysAway === undefined ? null : number('--days-away', daysAway, 0, 36_525),
    families: number('--families', families, usual.families, 1),
    horizon,
  };
}
