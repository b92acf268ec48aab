/** What an effect, an assumption and a setting of the economy room look like. Plain data only. */

/** How a size is to be read. */
export type EffectForm =
  | 'elasticity'
  | 'semi_elasticity'
  | 'linear'
  | 'ratio'
  | 'pp'
  | 'share'
  | 'probability'
  | 'standardised'
  | 'exponent'
  | 'turning_point'
  | 'threshold'
  | 'level'
  | 'ratio_of_effects'
  | 'sign_only';

/** `strong`: experiment, lottery, quasi-experiment, meta-analysis; `moderate`: panel or instrument
 * with known threats; `weak`: cross-section, fixed-price multiplier, institutional report. */
export type EvidenceGrade = 'strong' | 'moderate' | 'weak';

/** `read`: read in the source or its abstract; `second-hand`: size from a secondary source;
 * `own-estimate`: computed from public data; `recalled`: known, not yet looked up. */
export type Checked = 'read' | 'second-hand' | 'own-estimate' | 'recalled';

/** One published or estimated effect of one thing on another. */
export interface Effect {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly sign: '+' | '-' | '0';
  readonly form: EffectForm;
  /** Null where only the direction is known. */
  readonly central: number | null;
  /** Range around it, null where only the direction is known. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly conditions: string;
  readonly lagYears: number | null;
  readonly design: string;
  /** Dimensions of human security that it touches. */
  readonly dimensions: readonly string[];
  readonly grade: EvidenceGrade;
  readonly citation: string;
  readonly doi: string | null;
  /** Whether the DOI was seen with this title. */
  readonly doiChecked: boolean;
  readonly checked: Checked;
  /** `reported` by the source (read as 80 %), or widened by `judgement` (read as 60 %). */
  readonly rangeBasis: 'reported' | 'judgement';
  readonly remark: string | null;
}

/** A link that no study has measured: a prior that the user sees and sets. */
export interface Assumption {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly central: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly why: string;
}

/** A number that a model needs and that is no effect: convention, elasticity of a form, recipe. */
export interface Setting {
  readonly id: string;
  /** The effect that it stands for, where there is one. */
  readonly effect?: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly citation: string;
  readonly why: string;
}
