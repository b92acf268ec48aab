import { openRules, ruleBook } from '@sojourn/engine/typology';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellAnswer } from './cell-answer.ts';
import { Columns } from './columns.ts';
import { countWords, toldRows } from './disclosure.ts';
import { Findings } from './findings.ts';
import { periodOf } from './period.ts';
import { readRow } from './read-row.ts';

const rules = openRules(ruleBook);
const fact = (id: string) => rules.facts.get(id)!;

describe('a cell', () => {
  test.each([
    ['crossed_border', 'Yes', true],
    ['crossed_border', 1, true],
    ['crossed_border', '0', false],
    ['crossed_border', false, false],
    ['crossed_border', 'not known', 'unknown'],
    ['crossed_border', 'Declined', 'declined'],
    ['crossed_border', null, 'not_asked'],
    ['crossed_border', 'not_asked', 'not_asked'],
    ['age_years', '17.5', 17.5],
    ['age_years', 17, 17],
    ['main_purpose', 'Family', 'family'],
    ['main_reason', 'armed conflict', 'armed_conflict'],
  ] as const)('of %s that holds %j is read as %j', (id, cell, answer) => {
    expect(cellAnswer(fact(id), cell)).toBe(answer);
  });

  test.each([
    ['crossed_border', 'maybe'],
    ['crossed_border', 2],
    ['crossed_border', Number.NaN],
    ['age_years', 'NaN'],
    ['age_years', Number.NaN],
    ['age_years', Number.POSITIVE_INFINITY],
    ['age_years', -1],
    ['age_years', '1,5'],
    ['age_years', true],
    ['main_purpose', 'holiday'],
    ['main_purpose', { a: 1 }],
  ])('of %s that holds %j is no answer', (id, cell) => {
    expect(cellAnswer(fact(id), cell)).toBeUndefined();
  });
});

describe('columns', () => {
  test('are facts by id or sentence, the period, people, or unknown with the nearest', () => {
    const columns = new Columns(rules, undefined);
    const kind = (name: string) => columns.of(name).kind;
    expect(kind('age in years')).toBe('fact');
    expect(kind('Crossed_Border')).toBe('fact');
    expect(kind('Date')).toBe('period');
    expect(kind('year')).toBe('unknown');
    for (const name of ['name', 'Surname', 'caseId', 'passport no', 'e-mail', 'date of birth']) {
      expect(kind(name)).toBe('person');
    }
    const wrong = columns.of('crosed_border');
    expect(wrong.kind === 'unknown' && wrong.near[0]).toBe('crossed_border');
  });

  test('no fact is taken for a column that names people', () => {
    const columns = new Columns(rules, undefined);
    for (const { id, label } of rules.book.facts) {
      expect([columns.of(id).kind, columns.of(label).kind]).toEqual(['fact', 'fact']);
    }
  });
});

describe('a period', () => {
  test.each([
    ['2024-03-05', undefined, '2024'],
    ['2024-03-05', 'month', '2024-03'],
    ['2024-12', 'quarter', '2024 Q4'],
    [2024, undefined, '2024'],
    ['spring', undefined, 'spring'],
    ['spring', 'year', null],
    ['2024', 'month', null],
    ['=1+1', undefined, null],
    ['2024-13-01', 'month', null],
    [null, undefined, 'no date'],
  ] as const)('%j by %s is %j', (cell, by, period) => {
    expect(periodOf(cell, by)).toBe(period);
  });
});

describe('a row', () => {
  const read = (cells: Readonly<Record<string, unknown>>) =>
    readRow({ row: 7, cells, share: 1 }, new Columns(rules, undefined), 'cases.csv', undefined);

  test('gives facts by id and the period; names are not among them', () => {
    expect(
      read({ name: 'A', 'age in years': '16', date: '2024-01-01', crossed_border: '' }),
    ).toEqual({ facts: { age_years: 16 }, period: '2024', problems: [] });
  });

  test('tells file, row and field of each cell that cannot be read', () => {
    const { problems } = read({ age_years: 'old', crossed_border: 'perhaps' });
    expect(problems.map(({ where }) => where)).toEqual([
      { file: 'cases.csv', row: 7, field: 'age_years' },
      { file: 'cases.csv', row: 7, field: 'crossed_border' },
    ]);
  });

  test('may be a case of its own, with records', () => {
    const facts = { age_years: { value: 16, source: 'document' } };
    expect(read({ schema: 'sojourn.case/1', date: '2023', facts })).toEqual({
      facts,
      period: '2023',
      problems: [],
    });
    expect(read({ facts: {}, journey: [] }).problems).toHaveLength(1);
  });

  test('keeps both of two columns for one fact, so that the contradiction is told', () => {
    expect(read({ age_years: 16, 'age in years': 40 }).facts).toEqual({
      age_years: 16,
      'age in years': 40,
    });
  });
});

describe('what is told of counts', () => {
  const row = (counts: readonly number[]) => ({
    category: 'child',
    period: '2024',
    applies: counts[0]!,
    undetermined: counts[1]!,
    doesNotApply: counts[2]!,
  });
  const words = (...counts: readonly number[]) => {
    const [{ shown, open, notShown }] = toldRows([row(counts)], false) as [
      ReturnType<typeof toldRows>[number],
    ];
    return [shown, open, notShown].map(countWords);
  };

  test.each([
    [
      [50, 20, 30],
      ['50', '20', '30'],
    ],
    [
      [0, 20, 30],
      ['0', '20', '30'],
    ],
    [
      [3, 20, 30],
      ['< 10', 'withheld', '30'],
    ],
    [
      [3, 4, 30],
      ['< 10', '< 10', 'withheld'],
    ],
    [
      [6, 7, 30],
      ['< 10', '< 10', '30'],
    ],
    [
      [3, 0, 2],
      ['< 10', '< 10', '< 10'],
    ],
    [
      [0, 0, 5],
      ['< 10', '< 10', '< 10'],
    ],
  ])('%j is told as %j', (counts, told) => {
    expect(words(...counts)).toEqual(told);
  });

  test('no count of 1 to 9 follows from the others and the number of cases', () => {
    const count = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.tuple(count, count, count), (counts) => {
        const told = words(...counts);
        const hidden = counts.filter((_, i) => told[i] === '< 10' || told[i] === 'withheld');
        expect(counts.some((n, i) => n > 0 && n < 10 && told[i] === String(n))).toBe(false);
        const total = counts.reduce((a, b) => a + b, 0);
        if (hidden.length === 0 || total < 10) return;
        expect(hidden.length).toBeGreaterThan(1);
        expect(hidden.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(10);
      }),
    );
  });

  test('exact counts are told as they are', () => {
    expect(toldRows([row([3, 0, 2])], true)[0]).toMatchObject({ shown: 3, open: 0, notShown: 2 });
  });
});

test('findings of one kind are one, with the first row and how often', () => {
  const findings = new Findings();
  for (const row of [9, 4, 5]) {
    findings.add({ code: 'cell.value', where: { row, field: 'a' }, got: 'x', expected: 'y' });
  }
  findings.add({ code: 'row.width', where: { row: 2 }, got: '1', expected: '2' });
  expect(findings.list().map(({ where, count }) => [where?.row, count])).toEqual([
    [2, 1],
    [9, 3],
  ]);
});
