import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '@sojourn/testing';
import { beforeAll, describe, expect, test } from 'vitest';

const bundle = join(repositoryRoot(), 'cli/dist/sojourn.js');
const folder = mkdtempSync(join(tmpdir(), 'sojourn-classify-'));
const examples = join(repositoryRoot(), 'examples/cases');

function classify(args: readonly string[], input = '') {
  const done = spawnSync(process.execPath, [bundle, 'classify', ...args], {
    encoding: 'utf8',
    cwd: folder,
    input,
  });
  expect(done.stderr).not.toMatch(/\n\s+at /);
  return done;
}

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const caseText = (facts: object) => JSON.stringify({ schema: 'sojourn.case/1', facts });

beforeAll(() => {
  const built = spawnSync(
    join(repositoryRoot(), 'node_modules/.bin/tsx'),
    ['--conditions=development', join(repositoryRoot(), 'testing/house/build.ts'), 'cli'],
    { encoding: 'utf8' },
  );
  expect(built.stderr).toBe('');
}, 60_000);

describe('a case', () => {
  const names = readdirSync(examples).filter((name) => /^[a-z-]+\.json$/.test(name));
  test.each(names)('%s of the examples is answered without a finding', (name) => {
    const { stdout, stderr, status } = classify([join(examples, name)]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Shown by these facts');
    expect(stdout).not.toContain('To check');
  });

  test('comes from standard input, and as JSON and CSV tells the same verdicts', () => {
    const text = caseText({ age_years: 16, with_parent: true });
    const json = JSON.parse(classify(['-', '--json'], text).stdout);
    expect(json.schema).toBe('sojourn.classification/1');
    expect(json.notice).toContain('not a decision');
    const csv = classify(['-', '--csv'], text).stdout.trim().split(/\r?\n/).slice(1);
    const words = { applies: 'shown', undetermined: 'open', does_not_apply: 'not shown' };
    const told = json.answers.map((answer: { category: string; verdict: keyof typeof words }) => [
      answer.category,
      words[answer.verdict],
    ]);
    expect(csv).toHaveLength(told.length);
    for (const [i, [category, word]] of told.entries()) {
      expect(csv[i]!.startsWith(`${category},`)).toBe(true);
      expect(csv[i]).toContain(`,${word},`);
    }
  });

  test('with an unknown key and a contradiction is answered, and both are told', () => {
    const file = put('odd.json', caseText({ age_years: 9, is_under_18: false, ag_in_years: 3 }));
    const { stdout, status } = classify([file]);
    expect(status).toBe(0);
    expect(stdout).toContain('Two facts contradict each other');
    expect(stdout).toContain('There is no fact called “ag_in_years”');
    const csv = classify([file, '--csv']);
    expect(csv.stderr).toContain('There is no fact called');
  });

  test('is written whole to a file', () => {
    const file = put('plain.json', caseText({ age_years: 16 }));
    expect(classify([file, '--out', 'answer.txt']).status).toBe(0);
    expect(readFileSync(join(folder, 'answer.txt'), 'utf8')).toContain('Child');
  });

  test.each([
    ['is not there', 'none.json', 1, 'none.json is missing'],
    ['is empty', put('empty.json', ' \n'), 1, 'holds no data'],
    ['is no JSON', put('broken.json', '{"schema":'), 1, 'not JSON'],
    [
      'holds NaN',
      put('nan.json', '{"schema":"sojourn.case/1","facts":{"age_years":NaN}}'),
      1,
      'not JSON',
    ],
    ['is UTF-16', put('wide.json', Buffer.from('\uFEFF{}', 'utf16le')), 1, 'not UTF-8'],
    ['is of another schema', put('other.json', '{"facts":{}}'), 1, 'schema is not valid'],
    ['holds a list for a fact', put('list.json', caseText({ age_years: [1] })), 1, 'age_years'],
    ['is a folder', '.', 1, 'it is a folder'],
    ['is far too large', put('large.json', `"${'x'.repeat(6_000_000)}"`), 1, 'too large'],
  ])('that %s ends with words and code %4$s', (_, file, code, words) => {
    const { stderr, stdout, status } = classify([file]);
    expect(stdout).toBe('');
    expect(status).toBe(code);
    expect(stderr).toContain(words);
    expect(stderr).toContain('→');
  });

  test('asks for what it does not have with code 2', () => {
    for (const args of [[], ['--role', 'judge', 'a.json'], ['--nothing'], ['a.json', '--exact']]) {
      expect(classify(args).status).toBe(2);
    }
    const file = put('plain.json', caseText({}));
    expect(classify([file, '--category', 'refuge']).status).toBe(2);
    const fr = classify([file, '--language', 'fr']);
    expect([fr.status, fr.stderr.includes('the only language')]).toEqual([2, true]);
  });
});

describe('an interview by standard input', () => {
  test('ends with the result so far and saves the case only where told', () => {
    const { stdout, stderr, status } = classify(
      ['--ask', '--out', 'told.json'],
      'y\nwhy\ny\nu\nstop\n',
    );
    expect(status).toBe(0);
    expect(stderr).toContain('Nothing is stored unless you say so');
    expect(stdout).toContain('Shown by these facts\n  Child');
    const { facts } = JSON.parse(readFileSync(join(folder, 'told.json'), 'utf8'));
    expect(Object.values(facts)).toEqual([true, true, 'unknown']);
    expect(classify(['told.json', '--json']).status).toBe(0);
  });

  test('ends well where the lines end', () => {
    const { stdout, status } = classify(['--ask', '--csv'], 'n');
    expect([status, stdout.split('\n').length > 40]).toEqual([0, true]);
  });

  test('is cancelled with code 130', async () => {
    const child = spawn(process.execPath, [bundle, 'classify', '--ask'], { cwd: folder });
    child.stderr.once('data', () => child.kill('SIGINT'));
    const code = await new Promise((done) => {
      child.on('exit', done);
    });
    expect(code).toBe(130);
  });
});

describe('a batch', () => {
  const batch = join(examples, 'batch.csv');

  test('is counted by category and year, small counts not told unless asked', () => {
    const { stdout, status } = classify(['--batch', batch, '--csv']);
    expect(status).toBe(0);
    const exact = classify(['--batch', batch, '--csv', '--exact']);
    expect(stdout.split(/\r?\n/)).toHaveLength(exact.stdout.split(/\r?\n/).length);
    expect(stdout).toContain('< 10');
    expect(exact.stdout).not.toContain('< 10');
    expect(exact.stderr).toContain('Keep this table inside');
    const json = JSON.parse(classify(['--batch', batch, '--json']).stdout);
    expect(json.cases).toBe(120);
    expect(json.rows.some((row: { shown: number | null }) => row.shown === null)).toBe(true);
  });

  test('by rows copies no column of the file', () => {
    const { stdout } = classify(['--batch', batch, '--rows']);
    const lines = stdout.trim().split(/\r?\n/);
    expect(lines).toHaveLength(121);
    expect(stdout).not.toContain('X-0');
    const json = classify(['--batch', batch, '--rows', '--json']).stdout.trim().split('\n');
    expect(Object.keys(JSON.parse(json[0]!))).toEqual(['row', 'period', 'shown', 'open']);
  });

  test('tells file, row and field of what it cannot read, and goes on', () => {
    const file = put(
      'mixed.csv',
      'name,age_years,crosed_border,with_parent\nA,16,yes,no\nB,old,yes,no\nC,17\nD,15,yes,perhaps\nE,40,no,\n',
    );
    const { stdout, stderr, status } = classify(['--batch', file, '--json']);
    expect(status).toBe(0);
    expect(stderr).toContain('not read: name');
    expect(stderr).toContain('“crosed_border” is no fact');
    expect(stderr).toContain('crossed_border');
    expect(stderr).toMatch(/row 3: age_years/);
    expect(stderr).toMatch(/row 4/);
    expect(stderr).toMatch(/row 5: with_parent/);
    expect(stderr).toContain('3 of 5 rows were left out');
    expect(JSON.parse(stdout)).toMatchObject({ cases: 2, leftOut: 3 });
  });

  test('tells contradictory facts with their row', () => {
    const file = put('both.csv', 'age_years,is_under_18\n9,no\n9,no\n');
    const { stderr } = classify(['--batch', file]);
    expect(stderr).toMatch(/row 2.*contradict.*1 more like it/);
  });

  test.each([
    ['that is not there', 'none.csv', 1, 'is missing'],
    ['that is empty', put('empty.csv', ''), 1, 'holds no data'],
    ['of a header alone', put('head.csv', 'age_years\n'), 1, 'no rows of data'],
    [
      'in another encoding',
      put('latin.csv', Buffer.from('age_years\nZo\u00eb\n', 'latin1')),
      1,
      'not UTF-8',
    ],
    ['that is a damaged workbook', put('bad.xlsx', 'PK\u0003\u0004xxxx'), 1, 'cannot be read'],
  ])('%s ends with words', (_, file, code, words) => {
    const { stderr, status } = classify(['--batch', file]);
    expect(status).toBe(code);
    expect(stderr).toContain(words);
  });

  test('whose period column is not there is refused, with the columns that are', () => {
    const { stderr, status } = classify(['--batch', batch, '--period-column', 'when']);
    expect(status).toBe(1);
    expect(stderr).toContain('case_no, date');
  });

  test('comes from standard input', () => {
    const { stdout } = classify(['--batch', '-', '--exact', '--csv'], 'age_years\n16\n40\n');
    expect(stdout).toMatch(/^child,no date,1,0,1\r?$/m);
  });
});

describe("a user's own rules", () => {
  const pack = {
    schema: 'sojourn.rules/1',
    id: 'our_office',
    version: '1.0.0',
    date: '2026-01-01',
    title: 'Our own words',
    categories: [
      {
        id: 'our_young_person',
        label: 'Young person',
        layer: 'operational',
        sources: [{ instrument: 'crc', article: 'Art. 1' }],
        from: '1990-09-02',
        weight: 1,
        person: 'You are young.',
        elements: [
          {
            id: 'young',
            label: 'is under 25',
            expr: { fact: 'age_years', lt: 25 },
            source: { instrument: 'crc', article: 'Art. 1' },
          },
        ],
      },
    ],
  };
  const file = () => put('young.json', caseText({ age_years: 20 }));

  test('are added, and checked', () => {
    const rules = put('rules.json', JSON.stringify(pack));
    expect(classify([file(), '--rules', rules]).stdout).toContain('Young person');
    const { elements } = pack.categories[0]!;
    const wrong = [
      [{ ...pack, version: 'new' }, 'version'],
      [{ ...pack, categories: [{ ...pack.categories[0], id: 'child' }] }, 'an id of the pack'],
      [
        {
          ...pack,
          categories: [
            { ...pack.categories[0], elements: [{ ...elements[0], expr: { fact: 'shoe_size' } }] },
          ],
        },
        'shoe_size',
      ],
    ] as const;
    for (const [one, words] of wrong) {
      const { status, stderr } = classify([
        file(),
        '--rules',
        put('wrong.json', JSON.stringify(one)),
      ]);
      expect(status).toBe(1);
      expect(stderr).toContain(words);
    }
  });
});

describe('the other forms', () => {
  test('facts are listed with type and question', () => {
    const { stdout } = classify(['--facts']);
    expect(stdout).toContain('age_years: number');
    expect(stdout).toContain('How old is the person');
    expect(JSON.parse(classify(['--facts', '--json']).stdout).length).toBeGreaterThan(90);
  });

  test('a score names what is right and each miss', () => {
    const expected = {
      applies: ['child'],
      does_not_apply: ['trafficked_person'],
      undetermined: [],
    };
    const vignettes = [{ id: 'V1', facts: { age_years: 16 }, expected }];
    const file = put('vignettes.json', JSON.stringify({ vignettes }));
    const { stdout } = classify(['--score', file]);
    expect(stdout).toMatch(/assertions right +1 of 2 \(50.0 %\)/);
    expect(stdout).toContain('V1 verdict trafficked_person: expected does_not_apply');
    expect(JSON.parse(classify(['--score', file, '--json']).stdout).schema).toBe('sojourn.score/1');
  });

  test("the person's page is off by default and then rights alone", () => {
    const file = put('plain.json', caseText({ age_years: 16 }));
    expect(classify([file]).stdout).not.toContain('YOUR RIGHTS');
    const { stdout, stderr } = classify([file, '--person']);
    expect(stdout.startsWith('YOUR RIGHTS')).toBe(true);
    expect(stderr).toContain('safe to carry');
  });

  test('a profile of vulnerability comes where it is asked for, with what assessors recorded', () => {
    const file = join(examples, 'alone-at-sixteen.json');
    expect(classify([file]).stdout).not.toContain('Vulnerability');
    const plain = classify([file, '--vulnerability']).stdout;
    expect(plain).toContain('is a child without a parent or responsible adult (facts of the case)');
    expect(plain).not.toMatch(/total score|%/);
    const records = join(examples, 'alone-at-sixteen.records.json');
    const told = classify([file, '--records', records]).stdout;
    expect(told).toContain('a shelter for children is near');
    expect(told).toContain('(interview; An invented record.)');
    const json = JSON.parse(classify([file, '--records', records, '--json']).stdout);
    expect(json.vulnerability.schema).toBe('sojourn.vulnerability/1');
    expect(told).not.toContain('To check in the records');
    const wrong = put('records.json', '{"factors":[{"factor":"danger_now","state":"bad"}]}');
    expect(classify([file, '--records', wrong]).stderr).toContain('factors.0.state');
  });

  test('HTCDS files get the legal test beside their own status, by consent alone', () => {
    const file = join(examples, 'invented-htcds.csv');
    const { stdout, stderr, status } = classify(['--htcds', file, '--htcds-out', 'out.csv']);
    expect(status).toBe(0);
    expect(stdout).toContain('operational status: possible victim');
    expect(stdout).toContain('legal test of trafficking: open');
    expect(stderr).toContain('1 held back: no consent is recorded');
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toContain('sojourn_legal_trafficked');
    expect(classify(['--htcds', file, '--htcds-out', 'out.doc']).status).toBe(2);
  });
});
