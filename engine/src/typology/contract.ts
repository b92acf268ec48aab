/** The shapes of the typology room: rule packs, facts of a case, answers. Plain data only. */

/** How a category is meant: a test of law, a word of operations, or a class of statistics. */
export type Layer = 'legal' | 'operational' | 'statistical';

/** Strong Kleene truth: true, false, unknown. */
export type Truth = 'T' | 'F' | 'U';

/** Where a definition stands: an instrument's id (see the pack `sources`) and the place in it. */
export interface SourceRef {
  readonly instrument: string;
  readonly article: string;
  /** Interpretative guidance, as one would cite it: `UNHCR Handbook paras. 42-50`. */
  readonly guidance?: readonly string[];
}

/**
 * A condition of a rule.
 * - `fact`: a yes/no fact holds; with `is`, a choice is one of these; with `gte`, `gt`, `lt`, a number lies so.
 *   `presumed` is the value while nobody has raised the fact.
 * - `answered`: the fact was asked and the answer is not known (neither not asked nor declined).
 * - `raised`: the condition inside as far as facts were raised: what is absent counts against it.
 * - `unsettled`: where `when` holds, law or guidance gives no single answer to the question of that id.
 */
export type Expr =
  | {
      readonly fact: string;
      readonly is?: readonly string[];
      readonly gte?: number;
      readonly gt?: number;
      readonly lt?: number;
      readonly presumed?: boolean;
    }
  | { readonly answered: string }
  | { readonly all: readonly Expr[] }
  | { readonly any: readonly Expr[] }
  | { readonly not: Expr }
  | { readonly element: string }
  | { readonly category: string }
  | { readonly term: string }
  | { readonly raised: Expr }
  | { readonly unsettled: string; readonly when: Expr };

/** One condition of a definition, with the words of a worker and its source. */
export interface Element {
  readonly id: string;
  readonly label: string;
  readonly expr: Expr;
  readonly source: SourceRef;
}

/** A question that law or guidance answers in two ways. */
export interface Unsettled {
  readonly id: string;
  readonly question: string;
  readonly readings: { readonly yes: string; readonly no: string };
  readonly sources: readonly SourceRef[];
}

/** Conditions that several categories share. */
export interface Term {
  readonly id: string;
  readonly label: string;
  readonly elements: readonly Element[];
  /** Over elements; absent = all of them. */
  readonly combine?: Expr;
}

/** A category: elements, how they combine, exceptions that defeat it. */
export interface Category extends Term {
  readonly layer: Layer;
  readonly sources: readonly SourceRef[];
  /** Day from which the definition stands (ISO 8601). */
  readonly from: string;
  /** Any of them that holds makes the category false. */
  readonly exceptions?: readonly Element[];
  /** What a reader must know where words overlap or are contested. */
  readonly notes?: readonly string[];
  /** One plain sentence for the person concerned, where the category holds. */
  readonly person: string;
  /** Shown to a qualified legal role only. */
  readonly audience?: 'legal';
  /** How much a wrong "no" would harm: 1 ordinary, 3 life or liberty. */
  readonly weight: 1 | 2 | 3;
}

/** A versioned file of rules of one field. */
export interface RulePack {
  readonly schema: 'sojourn.rules/1';
  readonly id: string;
  readonly version: string;
  /** Day of this version (ISO 8601). */
  readonly date: string;
  readonly title: string;
  readonly terms?: readonly Term[];
  readonly unsettled?: readonly Unsettled[];
  readonly categories: readonly Category[];
}

/** A fact that may be asked: a stable id, a sentence, its type. */
export interface FactDefinition {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  readonly group: string;
  readonly type: 'yes_no' | 'number' | 'choice';
  readonly choices?: readonly { readonly id: string; readonly label: string }[];
  /** `evaluative` facts are set by a named assessor with reasons; the engine never sets them. */
  readonly kind: 'primary' | 'evaluative';
  /** How much the question asks of the person: 0 little, 3 very much. */
  readonly intrusiveness: 0 | 1 | 2 | 3;
  /** Largest number that can be meant (smallest 0). */
  readonly max?: number;
  /** The value while nobody has raised it. */
  readonly presumed?: boolean;
  readonly immutable?: boolean;
  /** Facts about the State, not about the person. */
  readonly about?: 'state';
  readonly audience?: 'legal';
}

/** An instrument or text that rules cite. */
export interface Instrument {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly kind: 'treaty' | 'regional law' | 'soft law' | 'guidance' | 'statistics' | 'paper';
  readonly adopted: string;
  /** Who is bound, in words: facts about a State decide, not about a person. */
  readonly binds: string;
  /** The fact about a State that says whether it is bound, for regional instruments. */
  readonly fact?: string;
}

/** A need or entitlement and the conditions under which it is owed. */
export interface NeedRule {
  readonly id: string;
  readonly label: string;
  readonly basis: readonly SourceRef[];
  /** Dimensions of human security that it serves. */
  readonly dimensions: readonly Dimension[];
  /** One sentence for the person concerned. */
  readonly person: string;
  readonly clock?: string;
  readonly owed: readonly NeedTrigger[];
}

/** When a need is owed: a category that holds (and, while it is open, a condition), or facts. */
export interface NeedTrigger {
  readonly category?: string;
  /** The category alone is not enough: this must hold, too. */
  readonly and?: Expr;
  /** While the category is undetermined the need is owed if this is not false and was raised. */
  readonly whileOpen?: Expr;
  /** Without a category: facts that give the need. */
  readonly when?: Expr;
  /** The need is held back while this is not false, with the reason. */
  readonly unless?: { readonly expr: Expr; readonly reason: string };
}

/** The seven dimensions of human security (UNDP 1994). */
export type Dimension =
  | 'economic'
  | 'food'
  | 'health'
  | 'environmental'
  | 'personal'
  | 'community'
  | 'political';

/** Everything that the engine reads: facts, rules, needs, sources. */
export interface RuleBook {
  readonly facts: readonly FactDefinition[];
  readonly implications: readonly Implication[];
  readonly instruments: readonly Instrument[];
  readonly packs: readonly RulePack[];
  readonly needs: readonly NeedRule[];
  readonly signs: readonly Sign[];
}

/** What makes a category worth asking about first; it decides nothing. Without `when`: always. */
export interface Sign {
  readonly category: string;
  readonly when?: Expr;
  readonly source: SourceRef;
}

/** What follows from a fact by its meaning alone; the contrary is a contradiction to report. */
export interface Implication {
  readonly if: Expr;
  readonly gives: { readonly fact: string; readonly value: boolean };
  readonly reason: string;
}

/** How a fact is known. */
export type FactSource = 'self' | 'document' | 'observer' | 'authority';
export type FactLevel = 'asserted' | 'assessed' | 'established';

/** A recorded answer: the value, or that it is not known, was declined or was not asked. */
export type FactAnswer = boolean | number | string | 'unknown' | 'declined' | 'not_asked';

/** An answer with where it comes from; a bare answer is one's own word. */
export interface FactRecord {
  readonly value: FactAnswer;
  readonly source?: FactSource;
  readonly level?: FactLevel;
  /** Day on which it was recorded (ISO 8601). */
  readonly at?: string;
  /** Who assessed it and why, for evaluative facts. */
  readonly reason?: string;
}

/** Facts as a case file gives them: fact id or sentence → answer or record. */
export type FactInput = Readonly<Record<string, FactAnswer | FactRecord>>;
