import { SojournError } from '@sojourn/engine/core';
import { type InputDoubt, usualDoubt } from '@sojourn/engine/flows';

const names = ['destination', 'cell', 'births', 'deaths', 'persistence'] as const;

function refuse(part: string): never {
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--doubt' },
    got: part,
    expected: `${names.join('=…, ')}=… or weight=0-0.26`,
    remedy: 'Write: --doubt destination=0.05,cell=0.1,births=0.02,deaths=0.03,weight=0-0.26',
  });
}

function numberIn(part: string, typed: string, most: number): number {
  const value = typed.trim() === '' ? Number.NaN : Number(typed);
  return value >= 0 && value <= most ? value : refuse(part);
}

/**
 * How sure inputs are, as typed: standard deviations of logarithms of stocks by residence and by
 * cell, of births and deaths, the correlation of errors at both ends, the range of the weight.
 *
 * What is not typed is as usual.
 *
 * @param weight share of independence that was asked for: then it is sure
 * @throws SojournError `argument.choice`
 * @example doubtOf('cell=0.2,weight=0.1-0.2', undefined)
 */
export function doubtOf(typed: string | undefined, weight: number | undefined): InputDoubt {
  const sure: InputDoubt = weight === undefined ? {} : { weight: [weight, weight] };
  const parts = (typed ?? '').split(',').filter((part) => part.trim() !== '');
  const entries = parts.map((part): readonly [string, number | readonly [number, number]] => {
    const [name, value = ''] = part.split('=').map((text) => text.trim());
    if (name !== 'weight') {
      const known = names.find((one) => one === name) ?? refuse(part);
      return [known, numberIn(part, value, known === 'persistence' ? 1 : 3)];
    }
    const [low, high] = value.split('-');
    const range = [numberIn(part, low ?? '', 1), numberIn(part, high ?? low ?? '', 1)] as const;
    return range[0] <= range[1] ? ['weight', range] : refuse(part);
  });
  return { ...usualDoubt, ...sure, ...Object.fromEntries(entries) };
}
