import {
  type DiasporaFunction,
  descendants,
  diaspora,
  homelandRelation,
  womenLine,
} from '@sojourn/engine/economy';
import { resultLine } from './line.ts';
import { type EconomyOptions, numberOf } from './options.ts';
import { askedPlaces, peopleBlock, placesTitle } from './place.ts';
import type { EconomyReport } from './report.ts';

/** Options of `sojourn economy diaspora` as typed. */
export interface DiasporaOptions extends EconomyOptions {
  readonly ratio?: string;
  readonly conflict?: boolean;
}

const everybody = 'all people born there, whatever brought them';
/** What the study counted, where that is not everybody. */
const movements: Readonly<Partial<Record<DiasporaFunction, string>>> = {
  'new investors': 'people by ancestry, descendants among them',
  'conflict at home': 'people of origins with a war behind them',
};

/** The question asked where no ratio is set: a diaspora a tenth larger. */
const asked = '1.1';

/**
 * What a diaspora does, function by function, for a change of its size.
 *
 * @throws SojournError `argument.range` naming `--ratio`; `place.unknown`
 */
export async function diasporaReport(
  [origin, destination]: readonly (string | undefined)[],
  options: DiasporaOptions,
): Promise<EconomyReport> {
  const ratio = numberOf('--ratio', options.ratio ?? asked, 0.01, 100);
  const places = await askedPlaces(origin, destination, options);
  const title = placesTitle(places);
  const results = diaspora({ ratio, conflict: options.conflict === true });
  const { threat, repression } = homelandRelation;
  return {
    part: 'diaspora',
    title: `Diaspora${title === '' ? '' : `, ${title}`}: ${ratio} times its size, each function on its own`,
    inputs: [
      { option: '--ratio', value: ratio, from: options.ratio ? 'you' : 'the question asked' },
    ],
    blocks: [
      ...peopleBlock(places),
      {
        title: 'Functions, never added up',
        lines: results.map(({ function: name, result }) =>
          resultLine([name, name], result, movements[name] ?? everybody),
        ),
      },
      {
        title: 'Between the diaspora and the government at home',
        lines: [
          resultLine(['threat', 'Threat to it'], threat, everybody),
          resultLine(['repression', 'Repression by it'], repression, everybody),
        ],
      },
    ],
    words: [descendants],
    women: womenLine('diaspora'),
  };
}
