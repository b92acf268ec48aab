import type { Policy, Scenario } from '@sojourn/engine/nexus';
import type { Model } from './load-model.ts';

const separator = '~';

function policyText(policy: Policy): string {
  const { lever, place, from, to, factor } = policy;
  return [lever, place, from, to, factor].join(separator);
}

function policyFrom(text: string): unknown {
  const [lever, place, from, to, factor] = text.split(separator);
  return { lever, place, from: number(from), to: number(to), factor: number(factor) };
}

/** A number where the text is one; else the text itself, so that the message can show it. */
function number(text: string | null | undefined): unknown {
  if (text === null || text === undefined || text.trim() === '') return text ?? undefined;
  return Number.isNaN(Number(text)) ? text : Number(text);
}

/**
 * A scenario as the query of a link, readable and short.
 *
 * @example scenarioQuery(scenario) // 'place=BGD&policy=labour-quota~SAU~2025~2049~1.5&years=25&…'
 */
export function scenarioQuery(scenario: Scenario): string {
  const query = new URLSearchParams();
  for (const place of scenario.places) query.append('place', place);
  for (const policy of scenario.policies) query.append('policy', policyText(policy));
  query.set('years', String(scenario.years));
  query.set('draws', String(scenario.draws));
  query.set('seed', String(scenario.seed));
  query.set('name', scenario.name);
  return query.toString();
}

/**
 * The scenario of a link's query: what the link leaves out is as in `standard`.
 *
 * @param source name for messages
 * @throws SojournError `schema.invalid` naming the first wrong field
 */
export function scenarioFromQuery(
  { parseScenario }: Pick<Model, 'parseScenario'>,
  text: string,
  standard: Scenario,
  source: string,
): Scenario {
  if (text === '') return standard;
  const query = new URLSearchParams(text);
  const read = (name: 'years' | 'draws' | 'seed') =>
    query.has(name) ? number(query.get(name)) : standard[name];
  return parseScenario(
    {
      schema: standard.schema,
      name: query.get('name') ?? standard.name,
      years: read('years'),
      draws: read('draws'),
      seed: read('seed'),
      policies: query.getAll('policy').map(policyFrom),
      places: query.has('place') ? query.getAll('place') : standard.places,
    },
    source,
  );
}
