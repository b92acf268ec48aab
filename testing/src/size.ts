/** Whether the tests run at full size (`npm run test:full`). */
export const fullSize = process.env.SOJOURN_FULL === '1';

/** The small number in everyday runs, the large one at full size. @example sized(200, 20_000) */
export function sized(everyday: number, full: number): number {
  return fullSize ? full : everyday;
}
