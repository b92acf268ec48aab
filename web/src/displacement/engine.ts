/** What the page needs to open and run a case: a script of its own, loaded when first asked for. */

export { default as workerText } from 'virtual:sojourn-displacement-worker';
export {
  campCurves,
  campsCsv,
  campTable,
  caseNumbers,
  coverageTable,
  curvesTable,
  dayText,
  displacementHtml,
  limits,
  mapOf,
  releaseOf,
  reportOf,
  scoreTable,
  totalCurve,
  verdict,
} from '@sojourn/brief/displacement';
export { readFleeFolder } from '@sojourn/data/displacement';
export { baselinesOf, prepare } from '@sojourn/engine/displacement';
export { parseDisplacementCase } from '@sojourn/engine/displacement/schema';
export { createPool } from '@sojourn/runner/browser';
export { ensembles } from '@sojourn/runner/displacement';
