import { type ChartSpec, renderChart, type SvgNode } from '@sojourn/charts';
import { loadPlaceFacts } from '@sojourn/data';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import { flatSvg } from '../docx/flat-svg.ts';
import { testSnapshot } from '../sample/snapshot.ts';
import { toEmf } from './index.ts';
import { recordType } from './records.ts';

interface Walked {
  readonly type: number;
  /** The record with its type and size, as words. */
  readonly words: readonly number[];
}

const typesKnown = new Set<number>(Object.values(recordType));

/** Records of a file, one after another by their sizes, as a program reads them. */
function walk(bytes: Uint8Array): Walked[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: Walked[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [type, size] = [view.getUint32(at, true), view.getUint32(at + 4, true)];
    expect(size % 4).toBe(0);
    expect(size).toBeGreaterThanOrEqual(8);
    expect(at + size).toBeLessThanOrEqual(bytes.length);
    expect(typesKnown).toContain(type);
    const start = at;
    const word = (_: unknown, index: number) => view.getInt32(start + 4 * index, true);
    records.push({ type, words: Array.from({ length: size / 4 }, word) });
    at += size;
  }
  return records;
}

function checkHeader(bytes: Uint8Array, records: readonly Walked[]): void {
  const words = records[0]?.words ?? [];
  expect(words.slice(0, 2)).toEqual([recordType.header, 108]);
  expect(new TextDecoder().decode(bytes.slice(40, 44))).toBe(' EMF');
  expect(words.slice(12, 14)).toEqual([bytes.length, records.length]);
  expect(records.at(-1)?.words).toEqual([recordType.endOfFile, 20, 0, 16, 20]);
  expect(records.filter(({ type }) => type === recordType.endOfFile)).toHaveLength(1);
}

/** Each object is made before it is chosen, given back once, and counted by the header. */
function checkObjects(records: readonly Walked[]): void {
  const alive = new Set<number>();
  const makers = new Set<number>([
    recordType.createBrush,
    recordType.createPen,
    recordType.createFont,
  ]);
  let made = 0;
  for (const { type, words } of records) {
    const handle = words[2] ?? 0;
    if (makers.has(type)) {
      expect(handle).toBe(++made);
      alive.add(handle);
    }
    if (type === recordType.selectObject && handle > 0) expect(alive).toContain(handle);
    if (type === recordType.deleteObject) expect(alive.delete(handle)).toBe(true);
  }
  expect(alive.size).toBe(0);
  expect(records[0]?.words[14]).toBe(made + 1);
}

/** Paths begin and end in turn, their points as many as they say, and are painted at once. */
function checkPaths(records: readonly Walked[]): void {
  const painters = new Set<number>([
    recordType.fillPath,
    recordType.strokePath,
    recordType.strokeAndFillPath,
  ]);
  let open = false;
  records.forEach(({ type, words }, index) => {
    if (type === recordType.beginPath || type === recordType.endPath) {
      expect(open).toBe(type === recordType.endPath);
      open = !open;
    }
    if (type === recordType.endPath) expect(painters).toContain(records[index + 1]?.type);
    if (type === recordType.polyLineTo || type === recordType.polyBezierTo) {
      expect(open).toBe(true);
      expect(words).toHaveLength(7 + 2 * (words[6] ?? 0));
      if (type === recordType.polyBezierTo) expect((words[6] ?? 0) % 3).toBe(0);
    }
  });
  expect(open).toBe(false);
}

function checkText(records: readonly Walked[]): void {
  for (const { type, words } of records) {
    if (type !== recordType.textOut) continue;
    const [count = 0, start = 0, steps = 0] = [words[11], words[12], words[18]];
    expect(start).toBe(76);
    const end = start + 4 * Math.ceil(count / 2);
    expect([0, end]).toContain(steps);
    expect(words).toHaveLength((steps === 0 ? end : end + 4 * count) / 4);
  }
}

function wellFormed(bytes: Uint8Array): Walked[] {
  const records = walk(bytes);
  checkHeader(bytes, records);
  checkObjects(records);
  checkPaths(records);
  checkText(records);
  return records;
}

function refuse(what: string): never {
  throw new Error(`a metafile cannot show ${what}`);
}

function drawing(...children: SvgNode[]): SvgNode {
  return { tag: 'svg', attrs: { width: 100, height: 50 }, children };
}

function mark(tag: string, attrs: SvgNode['attrs'], ...children: string[]): SvgNode {
  return { tag, attrs, children };
}

function ofType(bytes: Uint8Array, name: keyof typeof recordType): (readonly number[])[] {
  return wellFormed(bytes)
    .filter(({ type }) => type === recordType[name])
    .map(({ words }) => words);
}

function textOf(words: readonly number[]): string {
  const letters = words.slice(19).flatMap((word) => [word & 0xffff, word >>> 16]);
  return String.fromCharCode(...letters.slice(0, words[11]));
}

const words = { title: 'A', subtitle: '', summary: '', source: '', format: 'short' } as const;
const fan: ChartSpec = {
  ...words,
  kind: 'fan',
  x: [2025, 2030],
  bands: [
    { level: 0.9, low: [1, 2], high: [5, 9] },
    { level: 0.5, low: [2, 4], high: [4, 6] },
  ],
  median: [3, 5],
  compare: { label: 'Other', median: [3, 4] },
  label: 'Median',
  past: [{ x: 2020, y: 2 }],
};
const bothWays: ChartSpec = {
  ...words,
  kind: 'corridors',
  world: (await loadPlaceFacts(await testSnapshot(), 'TUV')).world,
  place: 'TUV',
  direction: 'both',
  disclaimer: 'Names imply nothing.',
  arcs: [
    { from: 'TUV', to: 'NZL', fromPoint: [179, -8], toPoint: [174, -41], label: 'NZ', value: 9 },
    { from: 'FJI', to: 'TUV', fromPoint: [178, -18], toPoint: [179, -8], label: 'Fiji', value: 2 },
  ],
};

/** Every kind of chart, of real briefs where they have it. */
async function specs(): Promise<ChartSpec[]> {
  const snapshot = await testSnapshot();
  const charts: ChartSpec[] = [fan, bothWays];
  for (const code of ['BGD', 'UGA', 'TUV']) {
    const brief = buildCountryBrief(await loadPlaceFacts(snapshot, code));
    for (const block of brief.sections.flatMap(({ blocks }) => blocks)) {
      if (block.kind === 'chart') charts.push(block.chart);
    }
  }
  return charts;
}

describe('a drawing as a metafile', () => {
  test('every kind of chart of a brief is shown whole, also from right to left', async () => {
    const charts = await specs();
    const kinds = new Set(charts.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      ['bars', 'corridors', 'dots', 'fan', 'lines', 'locator', 'multiples'].sort(),
    );
    for (const spec of charts) {
      for (const direction of ['ltr', 'rtl'] as const) {
        const { svg } = renderChart(spec, { width: 640, idPrefix: 'a', direction, heading: true });
        const bytes = toEmf(flatSvg(svg), refuse);
        expect(ofType(bytes, 'textOut').length).toBeGreaterThan(0);
        expect(Buffer.compare(toEmf(flatSvg(svg)), bytes)).toBe(0);
      }
    }
  });

  test('any marks give a well-formed file', () => {
    const number = fc.oneof(fc.double(), fc.integer({ min: -900, max: 900 }));
    const at = fc.array(number, { minLength: 4, maxLength: 4 });
    const colour = fc.constantFrom('#0a6478', '#FFFFFF', 'none', 'red', '');
    const paint = fc.record({
      fill: colour,
      stroke: colour,
      'stroke-width': fc.oneof(number, fc.constant('3px')),
      'fill-opacity': fc.double({ min: 0, max: 1, noNaN: true }),
      'stroke-dasharray': fc.constantFrom('', '5 3', '0 0', 'none'),
      'text-anchor': fc.constantFrom('start', 'middle', 'end', 'odd'),
    });
    const shape = fc.tuple(at, paint, fc.string({ unit: 'binary' })).chain(([p, look, text]) => {
      const [x = 0, y = 0, w = 0, h = 0] = p;
      return fc.constantFrom(
        mark('line', { x1: x, y1: y, x2: w, y2: h, ...look }),
        mark('rect', { x, y, width: w, height: h, ...look }),
        mark('circle', { cx: x, cy: y, r: w, ...look }),
        mark('polygon', { points: `${x},${y} ${w},${h}`, ...look }),
        mark('path', { d: `M${x},${y}L${w},${h}l${x} ${y}zl1 1m2 2`, ...look }),
        mark('path', { d: text, ...look }),
        mark('text', { x, y, 'font-size': w, ...look }, text),
      );
    });
    fc.assert(
      fc.property(fc.array(shape, { maxLength: 12 }), number, (shapes, width) => {
        wellFormed(toEmf({ tag: 'svg', attrs: { width, height: 50 }, children: shapes }));
      }),
      { numRuns: 150 },
    );
  });

  test('has the size of the drawing: bounds in pixels, frame in hundredths of a millimetre', () => {
    const [header] = walk(toEmf(drawing()));
    expect(header?.words.slice(2, 10)).toEqual([0, 0, 99, 49, 0, 0, 2646, 1323]);
  });

  test('what cannot be shown is told and left out, the rest is drawn', () => {
    const told: string[] = [];
    const children = [
      mark('ellipse', { cx: 1 }),
      mark('path', { d: 'M0 0Q1 1 2 2' }),
      mark('g', { transform: 'rotate(9)' }),
      mark('rect', { width: 2, height: 2, fill: 'var(--c-ink)', filter: 'url(#a)' }),
      mark('line', { x2: 9, stroke: '#000000', 'stroke-linecap': 'square' }),
    ];
    const bytes = toEmf(drawing(...children), (what) => told.push(what));
    expect(told.join('|')).toMatch(/ellipse.*path.*rotate.*filter.*var\(.*square/);
    expect(ofType(bytes, 'strokePath')).toHaveLength(1);
    expect(ofType(bytes, 'fillPath')).toHaveLength(0);
  });

  test('each look is made once and chosen when it changes', () => {
    const red = mark('rect', { width: 9, height: 9, fill: '#ff0000' });
    const blue = mark('rect', { width: 9, height: 9, fill: '#0000ff' });
    const brushes = ofType(toEmf(drawing(red, red, blue, red)), 'createBrush');
    expect(brushes.map((brush) => brush[4])).toEqual([0x0000ff, 0xff0000]);
  });

  test('a translucent band darkens the one below it', () => {
    const band = mark('path', { d: 'M0 0L9 0 9 9Z', fill: '#000000', 'fill-opacity': 0.5 });
    const [outer = 0, inner = 0] = ofType(toEmf(drawing(band, band)), 'createBrush').map(
      (brush) => (brush[4] ?? 0) & 0xff,
    );
    expect(outer / 255).toBeCloseTo(0.5, 2);
    expect(inner / 255).toBeCloseTo(0.25, 2);
  });

  test('groups move what they hold', () => {
    const dot = mark('line', { x1: 1, y1: 2, x2: 3, y2: 4, stroke: '#000000' });
    const group = { tag: 'g', attrs: { transform: 'translate(0,30)' }, children: [dot] };
    const [start] = ofType(toEmf(drawing(group), refuse), 'moveTo');
    expect(start?.slice(2)).toEqual([20, 640]);
  });

  test('text stands at its anchor, as long as Arial makes it, its outline below it', () => {
    const label = mark(
      'text',
      { x: 50, y: 20, 'font-size': 10, 'text-anchor': 'end', stroke: '#ffffff', fill: '#000000' },
      'AA\u202fé',
    );
    const bytes = toEmf(drawing(label), refuse);
    const lines = ofType(bytes, 'textOut');
    expect(lines.map(textOf)).toEqual(Array(5).fill('AA\u00a0é'));
    expect(ofType(bytes, 'setTextColour').map(([, , colour]) => colour)).toEqual([
      ...Array(4).fill(0xffffff),
      0,
    ]);
    expect(ofType(bytes, 'setTextAlign')[0]?.[2]).toBe(24 + 2);
    const steps = lines.at(-1)?.slice(21) ?? [];
    const ems = (667 + 667 + 200 + 556) / 1000;
    expect(steps.reduce((sum, step) => sum + step, 0)).toBe(Math.round(ems * 10 * 20));
  });

  test('scripts whose letters join are left to the program to space', () => {
    const label = mark('text', { 'font-size': 10, fill: '#000000' }, 'বাংলাদেশ');
    const [line] = ofType(toEmf(drawing(label), refuse), 'textOut');
    expect(line?.[18]).toBe(0);
    expect(line && textOf(line)).toBe('বাংলাদেশ');
  });
});
