import { expect, test } from 'vitest';
import { sampleFacts } from '../sample/facts.ts';
import { briefContext } from '../sections/context.ts';
import { conceptOf } from './index.ts';

test('net migration of two revisions stands side by side, for the year that both have', () => {
  const rival = (year: number, net_migration: number) => ({ place: 'AAA', year, net_migration });
  const { claims } = conceptOf(
    briefContext(sampleFacts({ demographyRival: [rival(2020, -30), rival(2021, -175)] })),
    'net',
  );
  expect(claims.map(({ figure }) => [figure.period.start, figure.value])).toEqual([[2021, -175]]);
  expect(claims[0]?.figure.origin).toMatchObject({ release: '2022 revision', unit: 'persons' });
  expect(claims[0]?.series.used).toBe('no');
});
