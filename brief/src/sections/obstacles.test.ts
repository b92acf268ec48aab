import { loadPlaceFacts } from '@sojourn/data';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import type { BriefDocument, TableBlock } from '../document.ts';
import { textWidth } from '../docx/context.ts';
import { writeDocx } from '../docx/index.ts';
import { columnRoom } from '../docx/page.ts';
import { explainFigure, figuresOfDocument } from '../figures/index.ts';
import { partText, unzipParts } from '../office/index.ts';
import { namedObstacles, obstacleScores, oldestYear } from '../reading/obstacles.ts';
import { emptyWorld, testSnapshot } from '../sample/snapshot.ts';
import { sentenceText } from '../words/index.ts';

const places = ['BGD', 'ISR', 'ESH', 'DEU'] as const;
const briefs = new Map<string, BriefDocument>();

beforeAll(async () => {
  const snapshot = await testSnapshot();
  for (const code of places) {
    const facts = await loadPlaceFacts(snapshot, code);
    briefs.set(code, buildCountryBrief({ ...facts, world: emptyWorld }));
  }
}, 60_000);

const blocksOf = (code: string, section = 'secure') =>
  briefs.get(code)!.sections.find(({ id }) => id === section)!.blocks;

const tableOf = (code: string) =>
  blocksOf(code).find(
    (block): block is TableBlock => block.kind === 'table' && block.id === 'obstacles',
  );

function told(code: string, start: string, section = 'secure'): string[] {
  const { names } = briefs.get(code)!;
  return blocksOf(code, section).flatMap((block) =>
    block.kind === 'sentence' && block.id.startsWith(start)
      ? [sentenceText(block.id, block.args, names, 'en').replaceAll('\u00a0', ' ')]
      : [],
  );
}

describe('the obstacles in a brief', () => {
  test('are three, each with a score inside its interval and the ages of its values', () => {
    for (const code of ['BGD', 'DEU']) {
      const { rows } = tableOf(code)!.table;
      expect(rows.map(([name]) => name)).toEqual([
        'Threats to the most vulnerable',
        'Violence and conflict',
        'Poverty and economic exclusion',
      ]);
      for (const [, score, low, high, oldest] of rows) {
        expect(Number(low)).toBeLessThanOrEqual(Number(score));
        expect(Number(score)).toBeLessThanOrEqual(Number(high));
        expect(oldest).toBeGreaterThanOrEqual(2019);
      }
    }
  });

  test('have figures that say series, rows, runs and level', () => {
    const document = briefs.get('BGD')!;
    const ids = figuresOfDocument(document).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('secure/obstacles/'))).toHaveLength(9);
    const of = explainFigure(document, 'secure/obstacles/violence.score');
    expect(of).toMatchObject({ quality: 'estimated', level: 0.8, period: '2024' });
    expect(of.sources).toHaveLength(4);
    expect(of.steps.at(-1)).toMatch(/^human security [\d.]+: violence of 2024, median of 200 runs/);
  });

  test('without enough indicators have no score, and the brief says so', () => {
    expect(tableOf('ISR')!.table.rows[1]).toEqual([
      'Violence and conflict',
      null,
      null,
      null,
      2019,
    ]);
    expect(told('ISR', 'obstacle.none')).toEqual([
      'No score is given for these, of which less than half of the indicators, by weight, are there: Violence and conflict.',
    ]);
    expect(told('BGD', 'obstacle.none')).toEqual([]);
    expect(tableOf('ESH')).toBeUndefined();
  });

  test('change only where two intervals lie apart', async () => {
    for (const code of ['BGD', 'DEU', 'ISR']) {
      const facts = await loadPlaceFacts(await testSnapshot(), code);
      const reading = obstacleScores(facts, [2014, 2024]);
      const apart = namedObstacles.filter((node) => {
        const [before, now] = reading.points.get(node)!.map(({ bands }) => bands.bands[1]);
        return before && now && (now.low > before.high || now.high < before.low);
      });
      const changed = told(code, 'obstacle.').filter((text) => text.includes(' lies '));
      expect([code, changed.length > 0]).toEqual([code, apart.length > 0]);
    }
    expect(told('BGD', 'obstacle.')).toEqual([
      'Scores whose interval of 2024 lies above the one of 2014: Poverty and economic exclusion.',
    ]);
  });

  test('tell the oldest of the values that the index has of the year', async () => {
    const facts = await loadPlaceFacts(await testSnapshot(), 'BGD');
    const reading = obstacleScores(facts, [2024]);
    expect(namedObstacles.map((node) => oldestYear(reading, node, 2024))).toEqual([
      2019, 2019, 2022,
    ]);
  });
});

test('their table stands in one of two columns in a word processor, no wider than it', async () => {
  const parts = unzipParts(await writeDocx(briefs.get('BGD')!));
  const xml = partText(parts, 'word/document.xml');
  const rest = xml.slice(xml.indexOf('The three obstacles'));
  expect(/<w:cols w:num="(\d)"/.exec(rest)![1]).toBe('2');
  expect(Number(/<w:tblW w:w="(\d+)"/.exec(rest)![1])).toBe(columnRoom(textWidth, 2));
});

test('those whose sex is not recorded are shown, with the ends that they leave', () => {
  const [said] = told('DEU', 'displacement.here.unrecorded', 'displacement');
  const [, unknown, low, high] =
    /^The sex of ([\d.]+) % .* ([\d.]+) % to ([\d.]+) % of all\.$/.exec(said!)!;
  expect(Number(high) - Number(low)).toBeCloseTo(Number(unknown), 0);
  expect(told('BGD', 'displacement.here.unrecorded', 'displacement')).toEqual([]);
});
