import { defaultTitle, worldPeriods, worldVariables } from '@sojourn/data/gravity';
import { type Table, textOf } from '@sojourn/engine/core';
import {
  type GravityModelFile,
  type GravityReport,
  holdoutSentence,
} from '@sojourn/engine/gravity';

/** A report on the snapshot's world with its sources, as committed. */
export function modelFileOf(
  report: GravityReport,
  table: Table,
  snapshot: string,
): GravityModelFile {
  return {
    schema: 'sojourn.gravity-model/1',
    title: defaultTitle,
    snapshot,
    command: 'sojourn gravity world --model-file --out data/snapshot/gravity-default.json',
    variables: worldVariables,
    places: textOf(table, 'origin').dictionary,
    periods: worldPeriods,
    report,
    holdoutSentence: report.holdout ? holdoutSentence(report.holdout) : '',
  };
}
