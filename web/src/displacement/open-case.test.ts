import { describe, expect, test } from 'vitest';
import { exampleCase } from './example.ts';
import type { Displacement } from './load-engine.ts';
import { openCase } from './open-case.ts';

const { readFleeFolder } = await import('@sojourn/data/displacement');
const { parseDisplacementCase } = await import('@sojourn/engine/displacement/schema');
const engine = { readFleeFolder, parseDisplacementCase } as unknown as Displacement;

/** A file as a browser hands it over from a folder. */
function fileIn(path: string, content: string | Uint8Array<ArrayBuffer>): File {
  const file = new File([content], path.split('/').at(-1)!);
  Object.defineProperty(file, 'webkitRelativePath', { value: path });
  return file;
}

const folder: Readonly<Record<string, string>> = {
  'alba/input_csv/sim_period.csv': 'StartDate,2020-01-01\nLength,5\n',
  'alba/input_csv/locations.csv':
    '#name,region,country,lat,lon,location_type,conflict_date,population\nZ,r,Alba,1,2,conflict_zone,0,1000\nC,r,Borea,1,3,camp,,500\n',
  'alba/input_csv/routes.csv': '#name1,name2,distance,forced_redirection\nZ,C,100,0\n',
  'alba/input_csv/conflicts.csv': '#Day,Z\n0,1\n1,1\n2,1\n3,1\n4,1\n5,1\n',
  'alba/input_csv/closures.csv': '#closure_type,name1,name2,closure_start,closure_end\n',
  'alba/source_data/data_layout.csv': 'total,refugees.csv\nC,c.csv\n',
  'alba/source_data/refugees.csv': '#Date,n\n2020-01-01,0\n2020-01-05,200\n',
  'alba/source_data/c.csv': '#Date,n\n2020-01-01,0\n2020-01-05,200\n',
};

const files = (changes: Readonly<Record<string, string>> = {}) =>
  Object.entries({ ...folder, ...changes }).map(([path, text]) => fileIn(path, text));

describe('opening a case', () => {
  test('from a folder as it is, named after it', async () => {
    const { opened, problems } = await openCase(engine, files());
    expect(problems).toEqual([]);
    expect(opened!.model.title).toBe('alba');
    expect(opened!.model.places.map(({ name }) => name)).toEqual(['Z', 'C']);
  });

  test('lists all that is wrong in it, with file and row', async () => {
    const bad = files({
      'alba/input_csv/routes.csv': '#name1,name2,distance\nZ,C,far\nZ,Nowhere,3\n',
    });
    const { opened, problems } = await openCase(engine, bad);
    expect(opened).toBeNull();
    expect(problems.length).toBeGreaterThanOrEqual(2);
    for (const { where } of problems) {
      expect(where?.file).toContain('routes.csv');
      expect(where?.row).toBeGreaterThan(1);
    }
  });

  test('of another encoding is refused by name', async () => {
    const latin = fileIn('alba/input_csv/routes.csv', Uint8Array.of(35, 110, 0xe9, 10));
    await expect(openCase(engine, [latin])).rejects.toThrow(/routes\.csv.*UTF-8/);
  });

  test('from JSON', async () => {
    const file = new File([JSON.stringify(exampleCase)], 'case.json');
    const { opened } = await openCase(engine, [file]);
    expect(opened!.model).toEqual(exampleCase);
  });

  test('that is no JSON says so', async () => {
    const file = new File(['{oops'], 'case.json');
    await expect(openCase(engine, [file])).rejects.toThrow(/case\.json/);
  });

  test('from nothing gives nothing', async () => {
    expect(await openCase(engine, [])).toEqual({ opened: null, problems: [] });
  });
});

describe('the invented example', () => {
  test('is a case that runs, and lies far from land', async () => {
    const { prepare, runOnce } = await import('@sojourn/engine/displacement');
    const ready = prepare(exampleCase, { scale: 10 });
    expect(runOnce(ready, 1, 0).total.at(-1)).toBeGreaterThan(100);
    for (const { longitude, latitude } of exampleCase.places) {
      expect(Math.abs(longitude! + 28)).toBeLessThan(2);
      expect(Math.abs(latitude!)).toBeLessThan(3);
    }
  });
});
