import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reference, repositoryRoot } from '@sojourn/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { writeCoinrTables } from './coinr.ts';
import { formulaOf, formulaOutput } from './formula.ts';
import { openRecipe } from './recipe.ts';
import { openSubject } from './subject.ts';

const folder = mkdtempSync(join(tmpdir(), 'sojourn-recipes-'));
const examples = join(repositoryRoot(), 'examples/recipes');

afterEach(() => {
  vi.restoreAllMocks();
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('recipes in YAML', () => {
  const path = join(examples, 'two-dimensions.yaml');
  const text = readFileSync(path, 'utf8');

  test('are read like those in JSON', async () => {
    const json = await openRecipe({ recipe: join(examples, 'two-dimensions.json') });
    expect(await openRecipe({ recipe: path })).toEqual(json);
  });

  test.each([
    [
      'bad syntax',
      text.replace('{ low: 0, high: 1 }', '{ low: 0, high: 1'),
      /line 2\d/,
      /that line/,
    ],
    [
      'a wrong word',
      text.replace('method: goalposts', 'method: goalpost'),
      /\(line 41\)/,
      /goalposts/,
    ],
    [
      'an unknown field',
      text.replace('    unit: 0–1', '    units: 0–1'),
      /units \(line 2\d\)/,
      /Correct/,
    ],
    ['a field that is missing', text.replace('availability: 0\n', ''), /availability/, /number/],
    [
      'a wrong parent',
      text.replace('parent: political', 'parent: politics'),
      /freedom \(.*bad.yaml\)/,
      /node/,
    ],
    ['an alias', text.replace('id: two-dimensions', 'id: *x'), /alias/, /Write the value out/],
  ])('%s is refused with file, line and remedy', async (_, bad, message, remedy) => {
    const error = await openRecipe({ recipe: file('bad.yaml', bad) }).catch((thrown) => thrown);
    expect(error.message).toMatch(/bad\.yaml/);
    expect(error.message).toMatch(message);
    expect(error.full).toMatch(remedy);
  });
});

const hdi = reference('reference/index/undp_hdi_2022.csv');

describe('indices by formula', () => {
  const run = async (recipe: string, table: string, more: Record<string, unknown> = {}) => {
    const options = { recipe, table, year: '2022', json: true, ...more };
    return (await formulaOutput(formulaOf(options)!, options)).text;
  };

  test.skipIf(!hdi.path)(`the published table, every level ${hdi.reason}`, async () => {
    const ihdi = JSON.parse(await run('ihdi', hdi.path!));
    const { scores } = ihdi.places.find(({ code }: { code: string }) => code === 'BGD');
    expect(scores.ihdi.toFixed(3)).toBe('0.470');
    expect(scores.health_adjusted * scores.education_adjusted * scores.income_adjusted).toBeCloseTo(
      scores.ihdi ** 3,
      12,
    );
    expect(ihdi.rows.find(({ id }: { id: string }) => id === 'ihdi').level).toBe(3);
    const gii = await run('gii', hdi.path!, { json: undefined });
    expect(gii).toMatch(/^AFG +Afghanistan +0\.665/m);
    expect(await run('gii', hdi.path!, { json: undefined, csv: true })).toMatch(
      /^AFG,Afghanistan,2022,gii,0\.66/m,
    );
  });

  const row = (labour: string) =>
    file(
      `gii${labour}.csv`,
      `iso3,mmr,abr,pr_f,se_f,se_m,lfpr_f,lfpr_m\nNPL,10,1,50,80,80,60,60\nBGD,10,1,50,80,80,${labour},60\n`,
    );

  test('women and men alike are at 0; a gap leaves the place out', async () => {
    const { places } = JSON.parse(await run('gii', row('')));
    expect(places.map(({ code }: { code: string }) => code)).toEqual(['NPL']);
    expect(places[0].scores.gii).toBeCloseTo(0, 12);
  });

  test.each([
    ['a share above 100', row('160'), {}, /gii160.csv, row 3: labour_force_female .*160/, /%/],
    ['draws', row('60'), { draws: '10' }, /--draws .*gii/, /Leave out --draws/],
    ['a place alone', row('60'), { place: 'BGD' }, /--place/, /Leave out --place/],
    ['what the snapshot lacks', undefined, {}, /secondary_education_female.*snapshot/, /--table/],
  ])('%s is refused', async (_, table, more, message, remedy) => {
    const error = await run('gii', table as string, more).catch((thrown) => thrown);
    expect(error.message).toMatch(message);
    expect(error.full).toMatch(remedy);
  });
});

describe('a zero under a mean that has none', () => {
  test('leaves a place without HDI, said by name, and others as they are', async () => {
    const table = file(
      'hdi.csv',
      'iso3,le,eys,mys,gnipc\nBGD,18,12,7,6500\nNPL,70,13,4.5,4000\nIND,68,,6.5,6900\n',
    );
    const { issues } = await openSubject({ recipe: 'hdi', table, year: '2022' });
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'recipe.zero',
        where: { field: 'health of BGD' },
        remedy: 'BGD was left without hdi.',
      }),
    );
  });
});

const asem = reference('reference/index/coinr-asem');

describe('tables of COINr', () => {
  const rules = file(
    'rules.yaml',
    `impute: { method: group_mean, group: EurAsia_group }
treat: { winmax: 5, skew: 2, kurtosis: 3.5, fallback: log_ct }
`,
  );

  test.skipIf(!asem.path)(`are read and written as they were ${asem.reason}`, async () => {
    const options = {
      meta: join(asem.path!, 'input_meta.csv'),
      table: join(asem.path!, 'input_data.csv'),
      rules,
    };
    const first = await openSubject(options);
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    writeCoinrTables(first, join(folder, 'asem'));
    const again = await openSubject({
      meta: join(folder, 'asem/iMeta.csv'),
      table: join(folder, 'asem/iData.csv'),
      rules,
    });
    expect(again.recipe).toEqual({ ...first.recipe, title: 'iMeta' });
    expect(again.panel).toEqual(first.panel);
    expect(first.year).toBe(2018);
  });

  test('a rule that is none is refused with its line', async () => {
    const bad = file('bad-rules.yaml', 'treat: null\nnormalise: { method: minmx }\n');
    const meta = file(
      'iMeta.csv',
      'Level,iCode,Direction,Weight,Parent,Type\n1,a,1,1,all,Indicator\n2,all,1,1,,Aggregate\n',
    );
    await expect(openRecipe({ meta, rules: bad })).rejects.toThrow(
      /bad-rules.yaml: normalise.method \(line 2\)/,
    );
    expect((await openRecipe({ meta })).normalise).toEqual({ method: 'minmax', low: 0, high: 100 });
  });
});
