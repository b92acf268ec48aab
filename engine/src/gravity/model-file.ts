import type { GravityReport } from './report.ts';

/** A variable of the default model: what it is, and whose. */
export interface GravityVariable {
  readonly name: string;
  readonly meaning: string;
  readonly source: string;
  readonly release: string;
  readonly licence: string;
}

/** A fitted model as committed with the snapshot: report, origin and the command that makes it. */
export interface GravityModelFile {
  readonly schema: 'sojourn.gravity-model/1';
  readonly title: string;
  readonly snapshot: string;
  readonly command: string;
  readonly variables: readonly GravityVariable[];
  readonly places: readonly string[];
  readonly periods: readonly number[];
  readonly report: GravityReport;
  readonly holdoutSentence: string;
}
