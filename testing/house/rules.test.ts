import { describe, expect, test } from 'vitest';
import { breachesOf, partOf, targetOf } from './rules.ts';
import { codeOnly, importsOf } from './source-text.ts';

const rulesOf = (file: string, source: string) => breachesOf(file, source).map((b) => b.rule);

describe('codeOnly', () => {
  test('blanks comments, strings and templates and keeps line numbers', () => {
    const code = codeOnly("a; // Math.exp\n/* Math.log\n */ b('Math.pow'); `Math.sin`; c");
    expect(code).not.toMatch(/Math/);
    expect(code.split('\n')).toHaveLength(3);
    expect(code).toMatch(/a;.*\n.*\n.*b\(/);
  });
  test('code inside an interpolation stays, the words around it go', () => {
    const template = ['`Math.sin ', '{ f({ a: Math.exp(1) }) } Math.cos`; Math.log(2)'].join('$');
    const code = codeOnly(template);
    expect(code).toMatch(/Math\.exp\(1\)/);
    expect(code).toMatch(/Math\.log\(2\)/);
    expect(code).not.toMatch(/sin|cos/);
  });
  test('an escaped quote does not end a string', () => {
    expect(codeOnly("x = 'it\\'s Math.exp'; y")).toMatch(/^x = +; y$/);
  });
});

describe('imports', () => {
  test('static, re-exported, side-effect and dynamic imports are found with their lines', () => {
    const source =
      "import a from './a.ts';\nexport { b } from './b.ts';\nimport './c.ts';\nawait import('./d.ts');";
    expect(importsOf(source)).toEqual([
      { specifier: './a.ts', line: 1 },
      { specifier: './b.ts', line: 2 },
      { specifier: './c.ts', line: 3 },
      { specifier: './d.ts', line: 4 },
    ]);
  });
  test('parts and targets of the house', () => {
    expect(partOf('engine/src/core/math/exp.ts')).toBe('core');
    expect(partOf('cli/src/main.ts')).toBe('cli');
    expect(targetOf('engine/src/nexus/run.ts', '../core/index.ts')).toBe('core');
    expect(targetOf('cli/src/main.ts', '@sojourn/engine/nexus')).toBe('nexus');
    expect(targetOf('cli/src/main.ts', 'commander')).toBeNull();
  });
});

describe('direction', () => {
  test('core may not look up, the nexus may look down', () => {
    expect(rulesOf('engine/src/core/a.ts', "import { x } from '../nexus/index.ts';")).toHaveLength(
      1,
    );
    expect(rulesOf('engine/src/nexus/a.ts', "import { x } from '../core/index.ts';")).toEqual([]);
  });
  test('rooms never import rooms', () => {
    expect(rulesOf('engine/src/flows/a.ts', "import { x } from '../gravity/index.ts';")[0]).toMatch(
      /rooms never import rooms/,
    );
  });
  test('the engine never imports data, and nothing imports a door', () => {
    expect(rulesOf('engine/src/nexus/a.ts', "import { x } from '@sojourn/data';").join()).toMatch(
      /lies above/,
    );
    expect(rulesOf('brief/src/a.ts', "import { x } from '@sojourn/cli';").join()).toMatch(
      /lies above/,
    );
    expect(rulesOf('cli/src/a.ts', "import { x } from '@sojourn/brief';")).toEqual([]);
  });
  test('neighbours on one storey do not import each other', () => {
    expect(rulesOf('data/src/a.ts', "import { x } from '@sojourn/charts';").join()).toMatch(
      /same storey/,
    );
  });
});

describe('purity of the engine', () => {
  test.each([
    'const a = Math.exp(1);',
    'const a = Math . hypot(1, 2);',
    'const a = x ** 0.5;',
    'const a = x ** y;',
    'const a = new Date();',
    'const a = Math.random();',
    'const a = n.toLocaleString();',
    "import { readFileSync } from 'node:fs';",
    "import { z } from 'zod';",
  ])('%s is refused', (source) => {
    expect(rulesOf('engine/src/core/a.ts', source)).toHaveLength(1);
  });
  test.each([
    'const a = Math.sqrt(2) + Math.imul(3, 4);',
    'const a = x ** 2;',
    '// Math.exp is banned\nconst a = 1;',
    "const text = 'Math.exp';",
    'const table = { document: 1 };',
  ])('%s is allowed', (source) => {
    expect(rulesOf('engine/src/core/a.ts', source)).toEqual([]);
  });
  test('only a schema file may use zod, and the engine itself never imports one', () => {
    expect(rulesOf('engine/src/nexus/schema.ts', "import { z } from 'zod';")).toEqual([]);
    expect(rulesOf('engine/src/nexus/run.ts', "import { a } from './schema.ts';").join()).toMatch(
      /doors and schemas only/,
    );
    expect(rulesOf('engine/src/nexus/schema.ts', "import { a } from './part/schema.ts'")).toEqual(
      [],
    );
    const byPackage = "import { a } from '@sojourn/engine/nexus/schema';";
    for (const part of ['data', 'brief', 'charts', 'runner']) {
      expect(rulesOf(`${part}/src/a.ts`, byPackage).join()).toMatch(/doors and schemas only/);
    }
    expect(rulesOf('cli/src/a.ts', byPackage)).toEqual([]);
  });
  test('tests of the engine may compare with the host', () => {
    expect(rulesOf('engine/src/core/a.test.ts', 'const a = Math.exp(1);')).toEqual([]);
  });
});

test('a file may have 600 lines and not one more', () => {
  expect(rulesOf('cli/src/a.ts', 'x;\n'.repeat(600))).toEqual([]);
  expect(rulesOf('cli/src/a.ts', 'x;\n'.repeat(601))).toHaveLength(1);
});
