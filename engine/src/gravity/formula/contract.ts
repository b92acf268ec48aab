/** An arithmetic expression over columns. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'negate'; readonly of: Expression }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly of: Expression };

export type Operator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '^'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '&'
  | '|';

export const functionNames = ['log', 'log1p', 'log2', 'log10', 'exp', 'sqrt', 'abs', 'I'] as const;
export type FunctionName = (typeof functionNames)[number];

/** One factor of a term: numbers, or one column for each level of a variable. */
export type Factor =
  | { readonly kind: 'numbers'; readonly expression: Expression; readonly text: string }
  | {
      readonly kind: 'levels';
      readonly column: string;
      readonly reference: string | null;
      /** Whether the first level is left out beside the same term without it, as R does. */
      readonly contrast: boolean;
    };

/** A term: factors whose product is taken, `contig:ln_dist`. */
export interface Term {
  readonly factors: readonly Factor[];
}

/** A dimension of fixed effects: `origin^year`. */
export interface EffectTerm {
  readonly columns: readonly string[];
}

/** A model formula, read. */
export interface Formula {
  readonly text: string;
  readonly response: { readonly expression: Expression; readonly text: string };
  readonly terms: readonly Term[];
  readonly intercept: boolean;
  readonly effects: readonly EffectTerm[];
}
