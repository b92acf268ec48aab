import { setting } from '../effects/index.ts';

/** People of one origin with one partner. */
export interface PartnerStock {
  readonly partner: string;
  readonly people: number;
}

/** A corridor whose stock has fallen to less than this part is one of older arrivals. */
const shrunk = setting('rem.historic_part').value;

/**
 * Partners whose stock was clearly larger then than now: most of its people came long ago, so that
 * a model by stocks would have money sent by those who left generations back.
 *
 * @param then stocks of the first year (1990)
 * @param now stocks of the last year
 * @example historicPartners(stocks1990, stocks2020).has('PAK')
 */
export function historicPartners(
  then: readonly PartnerStock[],
  now: readonly PartnerStock[],
): ReadonlySet<string> {
  const before = new Map(then.map(({ partner, people }) => [partner, people]));
  return new Set(
    now.flatMap(({ partner, people }) => {
      const old = before.get(partner);
      return old && people < shrunk * old ? [partner] : [];
    }),
  );
}

/** Whether most people live in corridors of {@link historicPartners}. */
export function mainlyHistoric(
  then: readonly PartnerStock[],
  now: readonly PartnerStock[],
): boolean {
  const historic = historicPartners(then, now);
  const sum = (of: readonly PartnerStock[]) => of.reduce((total, { people }) => total + people, 0);
  return sum(now.filter(({ partner }) => historic.has(partner))) > sum(now) / 2;
}
