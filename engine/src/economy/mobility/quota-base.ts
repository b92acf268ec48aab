import { checkRange, SojournError } from '../../core/index.ts';
import { labourSharesOf, skilledIncomeShare } from './calibrate.ts';
import { checkTechnology, checkWorld } from './check.ts';
import type { LabourWorld } from './contract.ts';
import type { QuotaOptions } from './quota-contract.ts';
import { sumOf } from './sum.ts';

/** The base year of a quota: million people by skill, wages in US$ a year, who comes and goes. */
export interface QuotaBase {
  readonly world: LabourWorld;
  readonly labourShare: Float64Array;
  readonly skilledShare: Float64Array;
  readonly skilled: Skill;
  readonly unskilled: Skill;
}

/** One skill: lists by place. */
export interface Skill {
  readonly people: Float64Array;
  readonly wage: Float64Array;
  readonly arriving: Float64Array;
  readonly leaving: Float64Array;
  /** Units of host labour that one migrant brings. */
  readonly productivity: Float64Array;
  /** Mean wage at home of those who leave; 0 where nobody does. */
  readonly homeWage: number;
}

/** @throws SojournError `argument.range` */
function checkQuota(world: LabourWorld, options: QuotaOptions): void {
  checkWorld(world);
  checkTechnology(options);
  checkRange('quota', options.quota, 0, 1);
  checkRange('catchUp', options.catchUp, 0, 1);
  checkRange('remitted', options.remitted, 0, 1);
  checkRange('wageStep', options.wageStep, 0, 0.1);
  const { heads } = options;
  if (heads) {
    checkRange('heads.skilled', heads.skilled, 0, 1e4);
    checkRange('heads.unskilled', heads.unskilled, 0, 1e4);
  }
  const hosts = world.host.reduce((count, flag) => count + (flag ? 1 : 0), 0);
  if (hosts > 0 && hosts < world.host.length) return;
  throw new SojournError({
    code: 'argument.range',
    where: { field: 'hosts' },
    got: `${hosts} of ${world.host.length} places`,
    expected: 'at least one host and one place that is none',
  });
}

/** People who arrive: a share of the hosts' workers, or the heads given, spread in that proportion. */
function arrivingOf(
  people: Float64Array,
  host: Uint8Array,
  share: number,
  heads: number | undefined,
): Float64Array {
  const inHosts = people.map((count, i) => (host[i] ? count : 0));
  const scale = heads === undefined ? share : heads / sumOf(inHosts);
  return inHosts.map((count) => scale * count);
}

/** Origins draw by their shares in the labour force. */
function leavingOf(people: Float64Array, host: Uint8Array, total: number, name: string) {
  const elsewhere = people.map((count, i) => (host[i] ? 0 : count));
  const available = sumOf(elsewhere);
  if (total < available) return elsewhere.map((count) => (count / available) * total);
  throw new SojournError({
    code: 'argument.range',
    where: { field: 'quota' },
    got: `${total.toFixed(1)} million ${name} workers`,
    expected: `fewer than the ${available.toFixed(1)} million outside the hosts`,
    remedy: 'Choose a smaller quota or fewer hosts.',
  });
}

function skillOf(
  people: Float64Array,
  wage: Float64Array,
  arriving: Float64Array,
  world: LabourWorld,
  { catchUp }: QuotaOptions,
  name: string,
): Skill {
  const leaving = leavingOf(people, world.host, sumOf(arriving), name);
  const left = sumOf(leaving);
  const homeWage = left > 0 ? sumOf(leaving.map((count, i) => count * wage[i]!)) / left : 0;
  const productivity = wage.map((host) => (homeWage + catchUp * (host - homeWage)) / host);
  return { people, wage, arriving, leaving, productivity, homeWage };
}

/** The base year of a quota, checked. @throws SojournError `argument.range`, `argument.shape` */
export function quotaBase(world: LabourWorld, options: QuotaOptions): QuotaBase {
  checkQuota(world, options);
  const { employment, host, output } = world;
  const shares = options.skilledShares;
  const tertiary = world.tertiary.map((own, i) =>
    shares ? (host[i] ? shares.hosts : shares.elsewhere) : own,
  );
  const skilled = employment.map((people, i) => people * tertiary[i]!);
  const unskilled = employment.map((people, i) => people * (1 - tertiary[i]!));
  const labourShare = labourSharesOf(world, options);
  const skilledShare = skilled.map((people, i) =>
    skilledIncomeShare(people, unskilled[i]!, host[i] ? options.premiumRich : options.premiumPoor),
  );
  const wageOf = (people: Float64Array, share: (i: number) => number) =>
    people.map((count, i) => (1000 * labourShare[i]! * output[i]! * share(i)) / count);
  const { quota, heads, movers } = options;
  const arriving = (people: Float64Array, isIn: boolean, given: number | undefined) =>
    isIn ? arrivingOf(people, host, quota, given) : new Float64Array(people.length);
  return {
    world,
    labourShare,
    skilledShare,
    skilled: skillOf(
      skilled,
      wageOf(skilled, (i) => skilledShare[i]!),
      arriving(skilled, movers !== 'unskilled', heads?.skilled),
      world,
      options,
      'skilled',
    ),
    unskilled: skillOf(
      unskilled,
      wageOf(unskilled, (i) => 1 - skilledShare[i]!),
      arriving(unskilled, movers !== 'skilled', heads?.unskilled),
      world,
      options,
      'other',
    ),
  };
}
