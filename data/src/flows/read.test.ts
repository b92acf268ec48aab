import { createPlaceRegister, isSojournError, type Place } from '@sojourn/engine/core';
import { expect, test } from 'vitest';
import { readFlowInput } from './read-input.ts';

const place = (code: string, en: string, m49: string): Place => ({
  code,
  kind: 'state',
  names: { en, fr: en, es: en, ar: en, bn: en },
  iso2: code.slice(0, 2),
  m49,
  regions: [],
  latitude: null,
  longitude: null,
  predecessors: [],
  aliases: [],
});

const register = createPlaceRegister([
  place('BGD', 'Bangladesh', '050'),
  place('IND', 'India', '356'),
  place('NPL', 'Nepal', '524'),
]);

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const start = 'birthplace,BGD,IND,NPL\nBGD,100,5,1\nIND,2,200,3\nNPL,0,4,50\n';
const vital = 'iso3,births,deaths\nBGD,9,1\nIND,8,2\nNPL,7,3\n';
const read = (first: string, last = start, births = vital) =>
  readFlowInput(
    { start: file('s1.csv', first), end: file('s2.csv', last), births: file('b.csv', births) },
    register,
  );

async function failure(work: Promise<unknown>) {
  try {
    await work;
  } catch (error) {
    if (isSojournError(error))
      return { code: error.code, message: error.message, ...error.facts.where };
  }
  throw new Error('nothing was thrown');
}

test('codes, M49 numbers, names and any order of labels mean the same', async () => {
  const plain = await read(start);
  const turned = await read(
    'born;India;50;Nepal\nNepal;4;0;50\n356;200;2;3\nbangladesh;5;100;1\n',
    start,
    'place,births,deaths\nNepal,7,3\n050,9,1\nIndia,8,2\n',
  );
  expect(turned.codes).toEqual(['NPL', 'IND', 'BGD']);
  const cell = ({ codes, start: cells }: typeof plain, k: string, j: string) =>
    cells[codes.indexOf(k) * 3 + codes.indexOf(j)];
  for (const k of plain.codes) {
    for (const j of plain.codes) expect(cell(turned, k, j)).toBe(cell(plain, k, j));
  }
  expect([...turned.births]).toEqual([7, 8, 9]);
  expect([...plain.deaths]).toEqual([1, 2, 3]);
});

test('long rows are read as a table, and absent pairs are told', async () => {
  const long = 'origin,destination,stock\nBGD,BGD,100\nBGD,IND,5\nIND,IND,200\nNPL,NPL,50\n';
  const found = await read(long);
  expect([...found.start]).toEqual([100, 5, 0, 0, 200, 0, 0, 0, 50]);
  expect(found.issues[0]).toMatchObject({ count: 5, where: { field: 's1.csv' } });
});

test('an empty corner, a byte order mark and regions of the user are taken', async () => {
  const matrix = '\uFEFF"",A,B\nA,10,1\nB,2,20\n';
  const found = await read(matrix, matrix, 'region,births\nA,1\nB,2\n');
  expect(found.codes).toEqual(['A', 'B']);
  expect([...found.start]).toEqual([10, 1, 2, 20]);
  expect(found.issues.map(({ where }) => where?.field)).toEqual(['deaths']);
});

test('a native-born count below zero is kept for the account to mend; any other is refused', async () => {
  const found = await read(start.replace('BGD,100', 'BGD,-3'));
  expect(found.start[0]).toBe(-3);
  expect(await failure(read(start.replace('IND,2,', 'IND,-2,')))).toMatchObject({
    code: 'cell.negative',
    file: 's1.csv',
    row: 3,
    field: 'BGD',
  });
});

test.each([
  ['a repeated row', start.replace('NPL,0', 'India,0'), 'row.duplicate', 4],
  ['a repeated column', start.replace('IND,NPL', 'IND,India'), 'row.duplicate', 1],
  ['a repeated pair', 'origin,destination,value\nBGD,IND,1\nBGD,356,2\n', 'row.duplicate', 3],
  ['words for a number', start.replace('BGD,100', 'BGD,many'), 'cell.number', 2],
  ['NaN', start.replace('BGD,100', 'BGD,NaN'), 'cell.number', 2],
  ['an empty cell', start.replace('BGD,100', 'BGD,'), 'cell.empty', 2],
] as const)('%s is named by file and row', async (_, text, code, row) => {
  expect(await failure(read(text))).toMatchObject({ code, file: 's1.csv', row });
});

test('tables that are not square or do not hold the same places say which', async () => {
  const cut = start.split('\n').slice(0, 3).join('\n');
  expect(await failure(read(cut))).toMatchObject({
    code: 'argument.shape',
    message: expect.stringContaining('no row for NPL'),
  });
  const two = 'birthplace,BGD,IND\nBGD,1,2\nIND,3,4\n';
  expect((await failure(read(start, two))).message).toContain('NPL in s1.csv but not in s2.csv');
  expect((await failure(read(two, start))).message).toContain('NPL in s2.csv but not in s1.csv');
  const births = 'iso3,births\nBGD,9\nIND,8\n';
  expect((await failure(read(start, start, births))).message).toContain('no births for NPL');
});

test('a misspelled place among known ones is refused with the nearest', async () => {
  const many = (last: string) =>
    `birthplace,BGD,IND,${last}\nBGD,1,0,0\nIND,0,1,0\n${last},0,0,1\n`;
  const files = { start: file('s1.csv', many('Nepall')), end: file('s2.csv', many('Nepall')) };
  const refused = readFlowInput(files, register, 'places');
  expect(await failure(refused)).toMatchObject({
    code: 'cell.place',
    message: expect.stringContaining('Nepall'),
  });
  expect((await readFlowInput(files, register, 'as-is')).codes).toContain('Nepall');
});
