/** The `t` of streams with purpose `sensitivity`: which design they serve. Never renumbered. */
export const designSteps = {
  latinHypercube: 0,
  morris: 1,
  shapley: 2,
} as const;
