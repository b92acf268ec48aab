import { attachment, bandOf, setting } from '@sojourn/engine/economy';
import { lineMaker } from './line.ts';
import { elasticityOf, type MobilityOptions } from './options.ts';
import type { Report } from './report.ts';
import type { AskedWorld } from './world.ts';

/** Open borders where people are attached to home. */
export function attachmentReport(
  asked: AskedWorld,
  { attachment: typed }: MobilityOptions,
): Report {
  const { value, low, high } = setting('lab.zeta');
  const zeta = typeof typed === 'string' ? elasticityOf('--attachment', typed, false) : value;
  const run = attachment(asked.world, zeta);
  const ends = [low ?? zeta, high ?? zeta].map((one) =>
    typeof typed === 'string' ? run : attachment(asked.world, one),
  );
  const line = lineMaker(asked, []);
  const bounds = (of: (one: typeof run) => number) => bandOf(ends, of);
  return {
    title: `Open borders with attachment to home (ζ ${zeta}). ${asked.words}`,
    lines: [
      line(
        ['gainPercent', 'Income per worker born below the frontier, stayers included', '%'],
        run.gainPercent,
        bounds((one) => one.gainPercent),
      ),
      line(
        ['moversMillion', 'People who would leave', 'workers'],
        run.moversMillion * 1e6,
        bounds((one) => one.moversMillion * 1e6),
      ),
      line(
        ['stayShare', 'Those who would stay', '% of workers'],
        100 * run.stayShare,
        bounds((one) => 100 * one.stayShare),
      ),
    ],
    words: [
      'The form is recalled (Kennan 2013, who gives +125 % for 40 countries and +112 % for all). The frontier is the place with the highest output per worker: by country a small rich place sets it, and the gain is read too high.',
      'Wages per unit of skill do not fall: capital has adjusted. Nothing is said of natives.',
      'Range: ζ 0.5 to 2, where you set none. The larger ζ, the more leave.',
    ],
    assumptions: { zeta },
    result: { ...run },
    places: {},
  };
}
