import type { PlaceRegister } from '@sojourn/data';
import type { Policy, Scenario } from '@sojourn/engine/nexus';
import { Button } from 'react-aria-components/Button';
import { NumberBox } from '../parts/NumberBox.tsx';
import { PlaceBox } from '../parts/PlaceBox.tsx';
import { words } from '../words/en.ts';
import { LeverField } from './LeverField.tsx';
import { useModel } from './load-model.ts';
import { leverOf, otherPolicies, withLever, withoutPolicy, withYears } from './scenario.ts';

const leastDraws = 16;
const mostDraws = 5_000;

interface ScenarioFormProps {
  readonly scenario: Scenario;
  readonly baseYear: number;
  readonly places: PlaceRegister;
  /** `isOver` is false while a slider moves. */
  readonly onChange: (scenario: Scenario, isOver: boolean) => void;
}

function PolicyLine({ policy, places }: { policy: Policy; places: PlaceRegister }) {
  const { lever, place, factor, from, to } = policy;
  const where = place === '*' ? words.whatIf.everywhere : (places.find(place)?.names.en ?? place);
  return words.whatIf.policyText(words.whatIf.levers[lever], where, factor, from, to);
}

function OtherPolicies({ scenario, places, onChange }: ScenarioFormProps) {
  const others = otherPolicies(scenario);
  if (others.length === 0) return null;
  return (
    <section className="other-policies">
      <h3>{words.whatIf.others}</h3>
      <ul>
        {others.map((policy) => (
          <li key={JSON.stringify(policy)}>
            <PolicyLine policy={policy} places={places} />{' '}
            <Button
              className="tool"
              onPress={() => onChange(withoutPolicy(scenario, policy), true)}
            >
              {words.whatIf.remove}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The scenario as a form: whose results, two levers, sizes. */
export function ScenarioForm(props: ScenarioFormProps) {
  const { scenario, baseYear, places, onChange } = props;
  const { scenarioLimits } = useModel();
  const quota = leverOf(scenario, 'labour-quota');
  const deaths = leverOf(scenario, 'conflict-deaths');
  const change = (next: Scenario) => onChange(next, true);
  return (
    <div className="scenario-form">
      <PlaceBox
        label={words.whatIf.resultsFor}
        places={places}
        value={scenario.places[0] ?? null}
        onChoose={(place) => change({ ...scenario, places: [place.code] })}
      />
      <LeverField
        label={words.whatIf.quota}
        placeLabel={words.whatIf.quotaPlace}
        help={words.whatIf.quotaHelp}
        {...quota}
        places={places}
        onPlace={(place) => change(withLever(scenario, baseYear, 'labour-quota', { place }))}
        onFactor={(factor, isOver) =>
          onChange(withLever(scenario, baseYear, 'labour-quota', { factor }), isOver)
        }
      />
      <LeverField
        label={words.whatIf.deaths}
        placeLabel={words.whatIf.deathsPlace}
        help={words.whatIf.deathsHelp}
        {...deaths}
        places={places}
        onPlace={(place) => change(withLever(scenario, baseYear, 'conflict-deaths', { place }))}
        onFactor={(factor, isOver) =>
          onChange(withLever(scenario, baseYear, 'conflict-deaths', { factor }), isOver)
        }
      />
      <div className="number-row">
        <NumberBox
          label={words.whatIf.years}
          value={scenario.years}
          low={1}
          high={scenarioLimits.years}
          onChange={(years) => change(withYears(scenario, baseYear, years))}
        />
        <NumberBox
          label={words.whatIf.draws}
          value={scenario.draws}
          low={leastDraws}
          high={mostDraws}
          onChange={(draws) => change({ ...scenario, draws })}
        />
        <NumberBox
          label={words.whatIf.seed}
          value={scenario.seed}
          low={0}
          high={4_294_967_295}
          onChange={(seed) => change({ ...scenario, seed })}
        />
      </div>
      <OtherPolicies {...props} />
    </div>
  );
}
