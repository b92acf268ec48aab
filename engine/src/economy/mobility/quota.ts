import { setting } from '../effects/index.ts';
import { shareCes, shareCesSlope } from './ces.ts';
import type { LabourWorld } from './contract.ts';
import { type QuotaBase, quotaBase, type Skill } from './quota-base.ts';
import type { QuotaOptions, QuotaPlaces, QuotaResult, WageChange } from './quota-contract.ts';
import { sumOf } from './sum.ts';

/** A quota of 3 % of the hosts' workers, productivity half-way, a fifth of earnings sent home. */
export const quotaDefaults: QuotaOptions = {
  quota: setting('lab.quota').value,
  catchUp: setting('lab.catch_up').value,
  remitted: setting('lab.remitted').value,
  movers: 'all',
  sigma: setting('lab.sigma').value,
  epsilon: setting('lab.epsilon').value,
  premiumRich: setting('lab.premium_rich').value,
  premiumPoor: setting('lab.premium_poor').value,
  wageStep: setting('lab.wage_step').value,
};

/** Labour in host units after movement: migrants count by their productivity. */
function labourAfter({ people, arriving, leaving, productivity }: Skill): Float64Array {
  return people.map((count, i) => count + arriving[i]! * productivity[i]! - leaving[i]!);
}

/** Output and wages of one place. */
interface PlaceAfter {
  readonly output: number;
  readonly skilledWage: number;
  readonly unskilledWage: number;
}

/** Output of a place, and wages in US$ a year, with the given labour. */
function placeAfter(
  base: QuotaBase,
  i: number,
  skilled: number,
  unskilled: number,
  { sigma, epsilon, wageStep }: QuotaOptions,
): PlaceAfter {
  const labourShare = base.labourShare[i]!;
  const share = base.skilledShare[i]!;
  const whole = base.world.output[i]!;
  const relative = (s: number, u: number) => [
    s / base.skilled.people[i]!,
    u / base.unskilled.people[i]!,
  ];
  const outputOf = (atSkilled: number, atUnskilled: number) => {
    const [s, u] = relative(atSkilled, atUnskilled);
    return whole * shareCes(shareCes(s!, u!, share, epsilon), 1, labourShare, sigma);
  };
  const output = outputOf(skilled, unskilled);
  if (wageStep > 0) {
    const up = 1 + wageStep;
    return {
      output,
      skilledWage: (1000 * (outputOf(skilled * up, unskilled) - output)) / (skilled * wageStep),
      unskilledWage: (1000 * (outputOf(skilled, unskilled * up) - output)) / (unskilled * wageStep),
    };
  }
  const [s, u] = relative(skilled, unskilled);
  const labour = shareCes(s!, u!, share, epsilon);
  const slope = 1000 * whole * shareCesSlope(labour, output / whole, labourShare, sigma);
  return {
    output,
    skilledWage: (slope * shareCesSlope(s!, labour, share, epsilon)) / base.skilled.people[i]!,
    unskilledWage:
      (slope * shareCesSlope(u!, labour, 1 - share, epsilon)) / base.unskilled.people[i]!,
  };
}

function wageChangeOf({ world }: QuotaBase, skill: Skill, wage: Float64Array): WageChange {
  const hosts = [...wage.keys()].filter((i) => world.host[i]);
  const change = (i: number) => 100 * (wage[i]! / skill.wage[i]! - 1);
  const changes = hosts.map(change);
  const people = hosts.reduce((sum, i) => sum + skill.people[i]!, 0);
  return {
    mean: changes.reduce((sum, value) => sum + value, 0) / hosts.length,
    perWorker: hosts.reduce((sum, i) => sum + change(i) * skill.people[i]!, 0) / people,
    low: Math.min(...changes),
    high: Math.max(...changes),
  };
}

/** US$ billion that migrants earn, by host. */
function earningsOf(skill: Skill, wage: Float64Array): Float64Array {
  return wage.map((value, i) => (skill.arriving[i]! * skill.productivity[i]! * value) / 1000);
}

/** US$ billion that leavers earned at home, by origin. */
function lostOf({ leaving, wage }: Skill): Float64Array {
  return leaving.map((count, i) => (count * wage[i]!) / 1000);
}

/** Remittances: paid where earned, received by where the migrants are from. */
function remittancesOf(base: QuotaBase, earned: readonly Float64Array[], remitted: number) {
  const skills = [base.skilled, base.unskilled];
  const sent = earned.map((of) => remitted * sumOf(of));
  const left = skills.map(({ leaving }) => sumOf(leaving));
  return base.world.output.map((_, i) =>
    skills.reduce((net, { leaving }, k) => {
      const received = left[k]! > 0 ? (sent[k]! * leaving[i]!) / left[k]! : 0;
      return net + received - remitted * earned[k]![i]!;
    }, 0),
  );
}

function placesOf(
  base: QuotaBase,
  after: readonly PlaceAfter[],
  earned: readonly Float64Array[],
  remitted: number,
): QuotaPlaces {
  const { skilled, unskilled, world } = base;
  const lost = [lostOf(skilled), lostOf(unskilled)];
  const output = world.output.map((value, i) => after[i]!.output - value);
  const net = ({ arriving, leaving }: Skill) => arriving.map((count, i) => count - leaving[i]!);
  const change = (skill: Skill, wageOf: (place: PlaceAfter) => number) =>
    skill.wage.map((wage, i) => 100 * (wageOf(after[i]!) / wage - 1));
  return {
    skilled: net(skilled),
    unskilled: net(unskilled),
    output,
    residents: output.map(
      (value, i) => value - earned[0]![i]! - earned[1]![i]! + lost[0]![i]! + lost[1]![i]!,
    ),
    remittances: remittancesOf(base, earned, remitted),
    skilledWage: change(skilled, (place) => place.skilledWage),
    unskilledWage: change(unskilled, (place) => place.unskilledWage),
  };
}

/**
 * A temporary quota: the hosts admit a share of their workers, by skill, from the other places,
 * which draw by their shares in the labour force. Capital stays; nobody is unemployed.
 *
 * Productivity of a migrant: w_home + c (w_host − w_home). Source: Walmsley and Winters 2005,
 * J. Econ. Integration 20(4):688–726, without their trade, taxes and nest of labour.
 *
 * @param world regions or countries with at least one host and one origin
 * @param options assumptions; those left out as in {@link quotaDefaults}
 * @returns gain in billion US$ and %, million migrants, who gains, wages of hosts, places
 * @throws SojournError `argument.range` for a quota, share or elasticity out of range, and where
 * more would have to come than there are; `argument.shape`
 * @example quota(labourRegions(1998, 'market'), { labourShare: 0.4588 }).gainBillion // 156.0
 */
export function quota(world: LabourWorld, options: Partial<QuotaOptions> = {}): QuotaResult {
  const all = { ...quotaDefaults, ...options };
  const base = quotaBase(world, all);
  const [skilled, unskilled] = [labourAfter(base.skilled), labourAfter(base.unskilled)];
  const after = world.names.map((_, i) => placeAfter(base, i, skilled[i]!, unskilled[i]!, all));
  const skilledWage = Float64Array.from(after, (place) => place.skilledWage);
  const unskilledWage = Float64Array.from(after, (place) => place.unskilledWage);
  const earned = [
    earningsOf(base.skilled, skilledWage),
    earningsOf(base.unskilled, unskilledWage),
  ] as const;
  const places = placesOf(base, after, earned, all.remitted);
  const earningsBillion = sumOf(earned[0]) + sumOf(earned[1]);
  const lost = sumOf(lostOf(base.skilled)) + sumOf(lostOf(base.unskilled));
  const gainBillion = sumOf(places.output);
  const skilledMillion = sumOf(base.skilled.arriving);
  const unskilledMillion = sumOf(base.unskilled.arriving);
  const residentsWhere = (host: number) =>
    places.residents.reduce((sum, value, i) => sum + (world.host[i] === host ? value : 0), 0);
  return {
    gainBillion,
    gainPercent: (100 * gainBillion) / sumOf(world.output),
    migrantsMillion: skilledMillion + unskilledMillion,
    skilledMillion,
    unskilledMillion,
    gainPerMigrant: (1000 * gainBillion) / (skilledMillion + unskilledMillion),
    earningsBillion,
    migrantsBillion: earningsBillion - lost,
    nativesBillion: residentsWhere(1),
    stayersBillion: residentsWhere(0),
    remittancesBillion: all.remitted * earningsBillion,
    skilledWage: wageChangeOf(base, base.skilled, skilledWage),
    unskilledWage: wageChangeOf(base, base.unskilled, unskilledWage),
    places,
  };
}
