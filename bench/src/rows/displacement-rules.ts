import {
  type DisplacementCase,
  type Prepared,
  prepare,
  runOnce,
  type Settings,
} from '@sojourn/engine/displacement';
import { conflict } from '../displacement-cases.ts';
import type { Row } from '../row.ts';
import { serveGroup } from '../serve-group.ts';

const runs = (ready: Prepared) => {
  let draw = 0;
  return () => {
    draw += 1;
    return runOnce(ready, 1, draw).total.at(-1);
  };
};

/** Residents of two ethnicities, by turns more of the one and of the other. */
function mixed(model: DisplacementCase): DisplacementCase {
  const places = model.places.map((place, i) => {
    const people = place.population ?? place.capacity ?? 0;
    const first = Math.round(people * (i % 2 === 0 ? 0.8 : 0.2));
    return { ...place, residents: { one: first, other: people - first } };
  });
  const ethnicity = {
    attribute: 'ethnicity',
    values: ['one', 'other'],
    weights: {},
    otherwise: [1, 1],
  };
  return { ...model, places, demographics: [ethnicity] };
}

function ruleRow(id: string, title: string, settings: Partial<Settings>): Row {
  return {
    id: `displacement-rules-${id}`,
    title: `Mali 2012, ${title}, one run at full scale`,
    unit: 'ms',
    calls: 1,
    mode: 'warm',
    clock: 'cpu',
    repeats: 5,
    warmUps: 1,
    run: {
      title: 'counts',
      prepare: () => runs(prepare(mixed(conflict('mali2012').model), { settings })),
    },
    baseline: { title: 'without that rule', prepare: () => runs(conflict('mali2012')) },
  };
}

await serveGroup([
  ruleRow('ethnicity', 'people look for their like in camps and towns', {
    matchCampEthnicity: true,
    matchTownEthnicity: true,
  }),
  ruleRow('second', 'rule set 2', { ruleSet: 2 }),
]);
