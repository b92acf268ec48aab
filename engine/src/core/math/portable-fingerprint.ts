import { acos } from './acos.ts';
import { asin } from './asin.ts';
import { atan } from './atan.ts';
import { atan2 } from './atan2.ts';
import { cbrt } from './cbrt.ts';
import { cos } from './cos.ts';
import { cosh } from './cosh.ts';
import { exp } from './exp.ts';
import { expm1 } from './expm1.ts';
import { fnv1aOfNumbers } from './fingerprint.ts';
import { hypot } from './hypot.ts';
import { log } from './log.ts';
import { log1p } from './log1p.ts';
import { log2 } from './log2.ts';
import { log10 } from './log10.ts';
import { pow } from './pow.ts';
import { sin } from './sin.ts';
import { sinh } from './sinh.ts';
import { tan } from './tan.ts';
import { tanh } from './tanh.ts';

const perFunction = 1_200;

/**
 * The bits of every portable function on a fixed grid, as one fingerprint: the same in every
 * engine that computes + - * / and √ as IEEE 754 says.
 *
 * @example portableFingerprint() // in Node and in the browser the same 16 digits
 */
export function portableFingerprint(): string {
  const onLine = (low: number, high: number) => (i: number) =>
    low + ((high - low) * i) / perFunction;
  const rows: readonly [(x: number) => number, (i: number) => number][] = [
    [exp, onLine(-750, 715)],
    [expm1, onLine(-3, 3)],
    [log, (i) => exp(onLine(-700, 700)(i))],
    [log1p, onLine(-0.99, 20)],
    [log2, onLine(1e-3, 1e3)],
    [log10, onLine(1e-3, 1e3)],
    [sin, onLine(-2e6, 3e6)],
    [cos, onLine(-2e6, 3e6)],
    [tan, onLine(-50, 50)],
    [asin, onLine(-1, 1)],
    [acos, onLine(-1, 1)],
    [atan, onLine(-30, 40)],
    [sinh, onLine(-30, 30)],
    [cosh, onLine(-30, 30)],
    [tanh, onLine(-20, 20)],
    [cbrt, onLine(-1e4, 1e4)],
    [(x) => pow(x, 1.7), onLine(0, 50)],
    [(x) => pow(1.3, x), onLine(-500, 500)],
    [(x) => atan2(x, 3), onLine(-9, 9)],
    [(x) => hypot(x, 3), onLine(-9, 9)],
  ];
  const values = new Float64Array(rows.length * perFunction);
  rows.forEach(([f, at], row) => {
    for (let i = 0; i < perFunction; i++) values[row * perFunction + i] = f(at(i));
  });
  return fnv1aOfNumbers(values);
}
