export type { LinearProgram, LinearSolution, LpSolver } from './linear-program.ts';
export { type Minimum, type NelderMeadOptions, nelderMead } from './nelder-mead.ts';
export { solveLinear } from './simplex.ts';
