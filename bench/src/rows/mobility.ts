import { openSnapshot } from '@sojourn/data';
import { loadCountryWorld } from '@sojourn/data/economy';
import { nodeSource } from '@sojourn/data/node';
import { freeMobility, type LabourWorld, labourRegions, quota } from '@sojourn/engine/economy';
import { plainMobility } from '../naive/tatonnement.ts';
import type { Row } from '../row.ts';
import { serveGroup } from '../serve-group.ts';

const repeat = 20;

async function countries(): Promise<LabourWorld> {
  const snapshot = await openSnapshot(nodeSource('data/snapshot'));
  return loadCountryWorld(snapshot, 2022, 'market');
}

const regions = async () => labourRegions(1998, 'ppp');

function worldRow(
  id: string,
  title: string,
  target: number,
  load: () => Promise<LabourWorld>,
): Row {
  const many = (gain: (world: LabourWorld) => number) => async () => {
    const world = await load();
    return () => {
      let sum = 0;
      for (let k = 0; k < repeat; k++) sum += gain(world);
      return sum;
    };
  };
  return {
    id,
    title,
    unit: 'ms',
    calls: repeat,
    target,
    mode: 'warm',
    clock: 'cpu',
    run: {
      title: 'damped steps in logs',
      prepare: many((world) => freeMobility(world).gainPercent),
    },
    baseline: {
      title: 'a tenth of the wage gap a step, differences for wages, objects',
      prepare: many((world) => plainMobility(world, 1, 0)),
    },
  };
}

const sigmas = [0.5, 1, 1.5];
const phis = [0, 1];
const etas = [Number.POSITIVE_INFINITY, 5, 2, 1.01];
const worlds = [
  [1977, 'market'],
  [1998, 'market'],
  [1998, 'ppp'],
  [2001, 'market'],
] as const;

/** 96 equilibria of one labour type, 24 of two, 20 quotas. */
function grid(): number {
  let sum = 0;
  for (const [year, currency] of worlds) {
    const world = labourRegions(year, currency);
    for (const phi of phis) {
      for (const sigma of sigmas) {
        for (const eta of etas) sum += freeMobility(world, { phi, sigma, eta }).gainPercent;
      }
    }
  }
  const ppp = labourRegions(1998, 'ppp');
  for (const phi of phis) {
    for (const sigma of sigmas) {
      for (const eta of [Number.POSITIVE_INFINITY, 1.01]) {
        for (const movers of ['all', 'skilled'] as const) {
          sum += freeMobility(ppp, { phi, sigma, eta, types: 2, movers }).gainPercent;
        }
      }
    }
  }
  const market = labourRegions(1998, 'market');
  for (let k = 1; k <= 20; k++) sum += quota(market, { quota: k / 200 }).gainBillion;
  return sum;
}

/** One labour type and one good alone: a quarter of the first part of the grid. */
function plainGrid(): number {
  let sum = 0;
  for (const [year, currency] of worlds) {
    const world = labourRegions(year, currency);
    for (const phi of phis) for (const sigma of sigmas) sum += plainMobility(world, sigma, phi);
  }
  return sum;
}

const rows: readonly Row[] = [
  worldRow('mobility-regions', 'Free mobility of one world, ten regions', 10, regions),
  worldRow('mobility-countries', 'Free mobility of one world, all countries', 100, countries),
  {
    id: 'mobility-grid',
    title: 'The labour grid: 96 equilibria, 24 of two labour types, 20 quotas',
    unit: 'ms',
    calls: 1,
    target: 1400,
    mode: 'warm',
    clock: 'cpu',
    run: { title: 'damped steps in logs', prepare: () => grid },
    baseline: { title: 'the plain program, 24 of these equilibria only', prepare: () => plainGrid },
  },
];

await serveGroup(rows);
