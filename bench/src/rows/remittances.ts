import { loadPlaceFacts, openSnapshot } from '@sojourn/data';
import { incomesAt, matrixCheck } from '@sojourn/data/economy';
import { nodeSource } from '@sojourn/data/node';
import { allocateMatrix, type MatrixInput } from '@sojourn/engine/economy';
import { naiveMatrix } from '../naive/remittances.ts';
import type { Row } from '../row.ts';
import { serveGroup } from '../serve-group.ts';

/** The matrix of 2018 by stocks of 2015 and incomes of 2018, all places of the snapshot. */
async function realInput(): Promise<MatrixInput> {
  const snapshot = await openSnapshot(nodeSource('data/snapshot'));
  const facts = await loadPlaceFacts(snapshot, 'BGD');
  const incomes = incomesAt(await snapshot.table('panel'), facts, 2018);
  const [stocks, remittances] = [
    await snapshot.table('stocks_by_origin'),
    await snapshot.table('remittances'),
  ];
  return matrixCheck(stocks, remittances, incomes, 2015).input;
}

/** A call of the clock counts below some milliseconds: ten matrices a call. */
function tenTimes(one: () => number): number {
  let sum = 0;
  for (let time = 0; time < 10; time++) sum += one();
  return sum;
}

const row: Row = {
  id: 'remittance-matrix',
  title: 'The remittance matrix by stocks and incomes, all corridors with people',
  unit: 'ms',
  calls: 10,
  mode: 'warm',
  clock: 'cpu',
  run: {
    title: 'columns, portable power',
    prepare: async () => {
      const input = await realInput();
      const out = new Float64Array(input.stock.length);
      return () => tenTimes(() => allocateMatrix(input, out)[0]!);
    },
  },
  baseline: {
    title: 'the same rule on objects, power of the machine',
    prepare: async () => {
      const input = await realInput();
      return () => tenTimes(() => naiveMatrix(input)[0]!);
    },
  },
};

await serveGroup([row]);
