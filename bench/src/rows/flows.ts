import { openSnapshot } from '@sojourn/data';
import { loadWorldFlows, type WorldInput, worldPeriods } from '@sojourn/data/flows';
import { nodeSource } from '@sojourn/data/node';
import { type FlowMethod, fillFlows, moveBetween, openAccount } from '@sojourn/engine/flows';
import { accountBySweeps, minimumBySweeps } from '../naive/flow-sweeps.ts';
import type { Row } from '../row.ts';
import { serveGroup } from '../serve-group.ts';

const methods: readonly FlowMethod[] = ['minimum', 'independence', 'pseudo-bayes'];
const sexes = ['both', 'female', 'male'] as const;
const open = () => openSnapshot(nodeSource('data/snapshot'));

/** One period as a fresh process makes it, its 12.3 million cells included. */
const periodRows = methods.map(
  (method): Row => ({
    id: `flows-${method}`,
    title: `World flows 2015–2020, 231 places, ${method}, with the table by birthplace (12.3 M cells); migest 2.0.5: 27 s, 1,280 MB`,
    unit: 'ms',
    calls: 1,
    target: 500,
    mode: 'cold',
    clock: 'cpu',
    repeats: 3,
    run: {
      title: 'Newton and closed forms',
      prepare: async () => {
        const input = await loadWorldFlows(await open(), { start: 2015 });
        const n = input.codes.length;
        return () => {
          const account = openAccount(input);
          const all = fillFlows(account, { method }, new Float64Array(n ** 3));
          return moveBetween(account, { method }).total + all[1]!;
        };
      },
    },
    baseline: {
      title: 'plain sweeps to 0.001 people, minimum',
      prepare: async () => {
        const input = await loadWorldFlows(await open(), { start: 2015 });
        return () => minimumBySweeps(accountBySweeps(input, 1e-3), input.codes.length, 1e-3)[1];
      },
    },
  }),
);

const combinations = worldPeriods.length * sexes.length;

/** Every period, sex and method from stocks in memory. */
const allRow: Row = {
  id: 'flows-all',
  title: `World flows, ${worldPeriods.length} periods × ${sexes.length} sexes × ${methods.length} methods`,
  unit: 'ms',
  calls: 1,
  target: 20_000,
  mode: 'cold',
  clock: 'cpu',
  repeats: 3,
  run: {
    title: 'one account for three methods',
    prepare: async () => {
      const snapshot = await open();
      const inputs: WorldInput[] = [];
      for (const start of worldPeriods) {
        for (const sex of sexes) inputs.push(await loadWorldFlows(snapshot, { start, sex }));
      }
      return () => {
        let total = 0;
        for (const input of inputs) {
          const account = openAccount(input);
          for (const method of methods) total += moveBetween(account, { method }).total;
        }
        return total;
      };
    },
  },
  baseline: {
    title: 'plain sweeps to 0.001 people, the account of 2015–2020 alone',
    calls: 1 / combinations,
    prepare: async () => {
      const input = await loadWorldFlows(await open(), { start: 2015 });
      return () => accountBySweeps(input, 1e-3).from[0];
    },
  },
};

await serveGroup([...periodRows, allRow]);
