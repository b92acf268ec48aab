/** What the command line gives to `sojourn gravity`. */
export interface GravityCommandOptions {
  readonly cluster?: string;
  readonly dyadic?: string;
  readonly errors: 'hetero' | 'iid';
  readonly smallSample: 'smallest' | 'own' | 'full' | 'none';
  readonly family: 'poisson' | 'gaussian';
  readonly weights?: string;
  readonly offset?: string;
  readonly where?: string;
  readonly singletons?: boolean;
  readonly separation: boolean;
  readonly bias?: string;
  readonly bootstrap?: string;
  readonly bootstrapMethod: 'wild' | 'pairs';
  readonly seed: string;
  readonly threads?: string;
  readonly reset?: boolean;
  readonly holdout?: string;
  readonly level: string;
  readonly elasticities?: boolean;
  readonly fixedEffects?: string;
  readonly predictions?: string;
  readonly stars?: boolean;
  readonly modelFile?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly html?: boolean;
  readonly latex?: boolean;
  readonly out?: string;
  readonly snapshot?: string;
}
