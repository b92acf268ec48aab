/** Gravity: who moves where, explained by Poisson models with many fixed effects. */

export { type BiasCorrection, correctBias, mostEffects } from './bias/correct.ts';
export type { PanelRoles } from './bias/panel.ts';
export {
  type BootstrapBlock,
  type BootstrapPlan,
  bootstrapFit,
  checkReplications,
  type GravityBootstrap,
  type GravityBootstrapOptions,
  openBootstrap,
  planBootstrap,
  summariseBootstrap,
} from './bootstrap.ts';
export type * from './contract.ts';
export { type EffectEstimates, fixedEffectsOf } from './effects.ts';
export { fitModel } from './fit.ts';
export type { EffectTerm, Expression, Formula, Term } from './formula/contract.ts';
export { clusterOf, type DesignOptions, designOf, type TableDesign } from './formula/design.ts';
export { valuesOf } from './formula/evaluate.ts';
export { effectLevels } from './formula/levels.ts';
export { readEffects, readFormula } from './formula/read.ts';
export { readExpression } from './formula/reader.ts';
export {
  type Closeness,
  closenessOf,
  type Holdout,
  holdoutSentence,
  testByTime,
} from './holdout.ts';
export {
  type CoefficientRow,
  coefficientRows,
  type EffectRow,
  effectRows,
} from './inference.ts';
export type * from './model-file.ts';
export { fittedByRow, predict } from './predict.ts';
export { type GravityReport, type ReportParts, reportOf } from './report.ts';
export { type ResetTest, resetTest } from './reset.ts';
export type { Board, Memory, PoissonRows } from './solve/board.ts';
export { blockCount } from './solve/board.ts';
export { alone, type Crew, type Hands, type PassName, passNames, runBlock } from './solve/crew.ts';
export { type FitStatistics, statisticsOf } from './statistics.ts';
export { crossed, type SyntheticPanel, syntheticPanel } from './synthetic.ts';
export {
  type PaperRow,
  type PaperTable,
  paperTable,
  type TableOptions,
  varianceWords,
} from './table/build.ts';
export { tableCsv, tableHtml, tableLatex, tableText } from './table/render.ts';
export type { ClusterVariable } from './variance/clusters.ts';
export type { FixedEffectCount, SmallSample } from './variance/factors.ts';
export { type Variance, type VarianceKind, varianceOf } from './variance/variance.ts';
