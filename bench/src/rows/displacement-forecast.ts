import {
  dressedRule,
  forecastHorizons,
  publishedReports,
  ruleNames,
  ruleOn,
  verifyForecasts,
} from '@sojourn/engine/displacement';
import { conflict } from '../displacement-cases.ts';
import type { Row } from '../row.ts';
import { serveGroup } from '../serve-group.ts';

/** A whole case rolled through: forecasts from day 60, every 30 days, 30 and 90 days ahead. */
function rollingRow(name: string, title: string): Row {
  return {
    id: `displacement-forecast-${name}`,
    title: `${title}: rolling forecasts, 400 members, scored`,
    unit: 'ms',
    calls: 1,
    target: 2000,
    mode: 'warm',
    clock: 'cpu',
    repeats: 3,
    warmUps: 1,
    run: {
      title: 'filters and ensemble',
      prepare: () => {
        const { model } = conflict(name);
        return () => verifyForecasts(model).length;
      },
    },
    baseline: {
      title: 'the plain rules alone, dressed',
      prepare: () => {
        const { model } = conflict(name);
        return () => {
          let said = 0;
          for (let day = 60; day < model.days; day += 30) {
            for (const ahead of forecastHorizons) {
              const days = publishedReports(model).map(() => day + ahead);
              for (const rule of ruleNames) {
                const points = ruleOn(rule, model, day, days);
                said += dressedRule(rule, model, day, ahead, points).length;
              }
            }
          }
          return said;
        };
      },
    },
  };
}

await serveGroup([
  rollingRow('mali2012', 'Mali 2012, 7 camps, 300 days'),
  rollingRow('burundi2015', 'Burundi 2015, 5 camps, 396 days'),
  rollingRow('car2013', 'Central African Republic 2013, 14 camps, 820 days'),
  rollingRow('ssudan2014', 'South Sudan 2014, 10 camps, 604 days'),
]);
