import { codeOnly, importsOf } from './source-text.ts';

/** A breach of a house rule, at a line of a file. */
export interface Breach {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

/** Storeys of the house; a file may import from its own storey or one below. */
const storeys: Readonly<Record<string, number>> = {
  core: 0,
  room: 1,
  nexus: 2,
  governance: 2,
  data: 3,
  runner: 3,
  charts: 3,
  brief: 4,
  cli: 5,
  web: 5,
  bench: 5,
};

const rooms = new Set(['typology', 'security', 'flows', 'gravity', 'displacement', 'economy']);

const maximumLines = 600;

/** The part of the house that a file belongs to: `core`, `flows`, `nexus`, `data`, `cli` … */
export function partOf(file: string): string | null {
  const [top, , second] = file.split('/');
  if (top === 'engine') return second ?? null;
  return top !== undefined && (top in storeys || top === 'testing') ? top : null;
}

function storeyOf(part: string): number | undefined {
  return rooms.has(part) ? storeys.room : storeys[part];
}

/** The part that an import leads to, or null for packages outside the house. */
export function targetOf(file: string, specifier: string): string | null {
  const own = /^@sojourn\/(\w+)(?:\/(\w+))?/.exec(specifier);
  if (own) return own[1] === 'engine' ? (own[2] ?? null) : (own[1] ?? null);
  if (!specifier.startsWith('.')) return null;
  const path = new URL(specifier, `file:///${file}`).pathname.slice(1);
  return partOf(path);
}

const isTest = (file: string) => /\.test\.tsx?$|\/fixtures\/|\/testing\//.test(`/${file}`);

const isDoor = (file: string) => /^(cli|web|bench)\//.test(file);

function directionBreach(file: string, specifier: string): string | null {
  const from = partOf(file);
  const to = targetOf(file, specifier);
  if (from === null || to === null || from === to || from === 'testing') return null;
  if (to === 'testing')
    return isTest(file) || from === 'data' || from === 'bench' ? null : 'only tests import testing';
  if (rooms.has(from) && rooms.has(to))
    return `room ${from} imports room ${to}: rooms never import rooms`;
  const [low, high] = [storeyOf(from), storeyOf(to)];
  if (low === undefined || high === undefined) return `unknown part: ${from} imports ${to}`;
  if (high > low) return `${from} imports ${to}, which lies above it`;
  if (high === low && !rooms.has(from)) return `${from} imports ${to}, on the same storey`;
  return null;
}

const bannedMath =
  /\bMath\s*\.\s*(exp|expm1|log|log2|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh|hypot|cbrt|random|fround16|f16round|sumPrecise)\b/g;
const bannedGlobals =
  /(?<![.\w])(Intl|Date|performance|setTimeout|setInterval|queueMicrotask|document|window|navigator|process|fetch|localStorage|crypto|require|XMLHttpRequest|toLocaleString|localeCompare)\b(?!\s*:)|\.(toLocaleString|localeCompare|toLocaleUpperCase|toLocaleLowerCase)\b/g;
const nonIntegerPower = /\*\*(?!=?\s*-?\d+\b(?!\.))/g;

function linesMatching(code: string, pattern: RegExp): { line: number; text: string }[] {
  return [...code.matchAll(pattern)].map((match) => ({
    line: code.slice(0, match.index).split('\n').length,
    text: match[0],
  }));
}

function engineBreaches(file: string, source: string): Breach[] {
  const code = codeOnly(source);
  const found = [
    ...linesMatching(code, bannedMath).map((m) => ({
      ...m,
      why: 'use the portable version in engine core',
    })),
    ...linesMatching(code, bannedGlobals).map((m) => ({ ...m, why: 'the engine is pure' })),
    ...linesMatching(code, nonIntegerPower).map((m) => ({ ...m, why: 'use pow of engine core' })),
  ];
  const packages = importsOf(source)
    .filter(({ specifier }) => !specifier.startsWith('.'))
    .filter(({ specifier }) => !(specifier === 'zod' && file.endsWith('/schema.ts')))
    .map(({ specifier, line }) => ({ line, text: specifier, why: 'the engine imports nothing' }));
  return [...found, ...packages].map(({ line, text, why }) => ({
    file,
    line,
    rule: `${text} is not allowed in engine: ${why}`,
  }));
}

/** All breaches of one source file; `file` is relative to the root, with forward slashes. */
export function breachesOf(file: string, source: string): Breach[] {
  const breaches: Breach[] = [];
  const lines = source.split('\n').length - (source.endsWith('\n') ? 1 : 0);
  if (lines > maximumLines) {
    breaches.push({ file, line: lines, rule: `${lines} lines, at most ${maximumLines}` });
  }
  for (const { specifier, line } of importsOf(source)) {
    const rule = directionBreach(file, specifier);
    if (rule !== null) breaches.push({ file, line, rule });
    const schema =
      /^@sojourn\/engine\/[\w/]+\/schema$/.test(specifier) ||
      (file.startsWith('engine/') && specifier.endsWith('/schema.ts'));
    if (schema && !isDoor(file) && !isTest(file) && !file.endsWith('/schema.ts')) {
      breaches.push({ file, line, rule: 'a schema is imported by doors and schemas only' });
    }
  }
  if (file.startsWith('engine/') && !isTest(file)) breaches.push(...engineBreaches(file, source));
  return breaches;
}
