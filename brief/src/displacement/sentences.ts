import type { DisplacementReport, ReportBaseline } from './contract.ts';

const three = (value: number) => value.toFixed(3);

/** The plain rule that comes nearest to the registrations. */
export function bestBaseline({ scores }: DisplacementReport): ReportBaseline | null {
  const known = scores.baselines.filter(({ error }) => Number.isFinite(error));
  return known.length === 0
    ? null
    : known.reduce((best, rule) => (rule.error < best.error ? rule : best));
}

/** How well the model does, never without the plain rules beside it. */
export function verdict(report: DisplacementReport): readonly string[] {
  const { scores, draws } = report;
  const [error, sd] = scores.error;
  const best = bestBaseline(report);
  const right = Math.round((1 - scores.rescaled[0] / 2) * 100);
  const model = `Over ${draws} runs the averaged relative difference from the registrations is ${three(error)} (standard deviation ${three(sd)}; 0 is best, 2 is worst). Of the people who have reached a camp ${right} % are in the one where they were registered, on an average day.`;
  if (best === null) return [model];
  const beside =
    best.error < best.model
      ? `A plain rule does better: ${best.rule} gives ${three(best.error)}, the model ${three(best.model)} on the same days. Whoever has these registrations should use them.`
      : `The best plain rule, ${best.rule}, gives ${three(best.error)}, the model ${three(best.model)} on the same days.`;
  return [model, beside];
}

/** What the numbers do not say. */
export const limits: readonly string[] = [
  'This is not a forecast. The number of people who set out is taken from the registrations, conflicts and closures are the observed ones: what is simulated is how a known total divides over camps.',
  'Counts are of groups. No person is followed. Simulated counts under 10 are written as < 10 and drawn at 5; a total with such a count is a range, and what would tell one by subtraction is not told.',
  'Use it to plan assistance: shelter, water, food, staff. It is not made for stopping people, and it must not be used for that.',
];
