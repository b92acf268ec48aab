import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costCut, send, sendingOf } from './cost.ts';

const money = fc.double({ min: 0, max: 1e12, noNaN: true });
const cost = fc.double({ min: 0, max: 90, noNaN: true });

describe('money from the sender through the cost to the receiver', () => {
  test('is kept: what is sent is the fee and what arrives', () => {
    fc.assert(
      fc.property(money, cost, (sent, percent) => {
        const one = send(sent, percent);
        expect(one.fee + one.received).toBeCloseTo(one.sent, -2);
        expect(one.received).toBeGreaterThanOrEqual(0);
        const back = sendingOf(one.received, percent);
        expect(Math.abs(back.sent - sent)).toBeLessThanOrEqual(1e-9 * sent + 1e-9);
        expect(back.fee + back.received).toBeCloseTo(back.sent, -2);
      }),
    );
  });

  test('refuses negative money and costs beyond the amount', () => {
    expect(() => send(-1, 5)).toThrow(/sent/);
    expect(() => send(1, 101)).toThrow(/cost/);
    expect(() => send(1, Number.NaN)).toThrow(/cost/);
    expect(() => sendingOf(1, 100)).toThrow(/cost/);
  });
});

describe('a lower cost', () => {
  test('from 6.2 to 3 % leaves 22 billion a year of 700 before anybody responds', () => {
    expect(costCut(700e9, 6.2).saving).toBeCloseTo(22.4e9, -3);
  });

  test('leaves nothing where the goal is met', () => {
    fc.assert(
      fc.property(money, fc.double({ min: 0, max: 3, noNaN: true }), (sent, percent) => {
        const cut = costCut(sent, percent);
        expect(cut.saving).toBe(0);
        expect(cut.total.value).toBeCloseTo(0, 12);
        expect(cut.recorded.high).toBeCloseTo(0, 12);
      }),
    );
  });

  test('saves more the dearer sending is, and recorded money grows more than all money', () => {
    fc.assert(
      fc.property(cost, cost, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(costCut(1e9, high).saving).toBeGreaterThanOrEqual(costCut(1e9, low).saving);
        const { total, recorded, formalised } = costCut(1e9, high);
        expect(recorded.value!).toBeGreaterThanOrEqual(total.value!);
        expect(total.value! + formalised.value!).toBeCloseTo(recorded.value!, 6);
        expect(recorded.low!).toBeLessThanOrEqual(recorded.value!);
        expect(recorded.value!).toBeLessThanOrEqual(recorded.high!);
      }),
    );
  });

  test('one point answers with 18 % of recorded and 6 % of all remittances', () => {
    const { total, recorded } = costCut(1e9, 4);
    expect(recorded.value).toBeCloseTo(100 * (Math.exp(0.18) - 1), 9);
    expect(total.value).toBeCloseTo(100 * (Math.exp(0.06) - 1), 9);
    expect(recorded.effects).toEqual(['rem.cost.volume_macro']);
  });
});
