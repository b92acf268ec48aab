import type { FactDefinition, Rules } from '@sojourn/engine/typology';

/** What a column is for. */
export type ColumnUse =
  | { readonly kind: 'fact'; readonly fact: FactDefinition }
  | { readonly kind: 'period' }
  | { readonly kind: 'person' }
  | { readonly kind: 'unknown'; readonly near: readonly string[] };

function folded(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const periodNames = new Set(['period', 'date', 'year', 'quarter', 'month']);

const personWords =
  /\b(name|names|surname|firstname|lastname|alias|id|ids|uuid|guid|passport|phone|telephone|mobile|whatsapp|email|e mail|mail|address|birth|dob|signature|photo|fingerprint|biometric|iris|gps|latitude|longitude|bank|account|iban|file no|file number|case no|case number|registration no|registration number|reference|serial|key)\b/;

/** Reads the names of columns: each is looked up once. */
export class Columns {
  readonly uses = new Map<string, ColumnUse>();
  readonly #rules: Rules;
  readonly #period: string | undefined;

  constructor(rules: Rules, period: string | undefined) {
    this.#rules = rules;
    this.#period = period;
  }

  of(name: string): ColumnUse {
    const known = this.uses.get(name);
    if (known) return known;
    const use = this.#read(name);
    this.uses.set(name, use);
    return use;
  }

  /** Names of the columns of one use. */
  named(kind: ColumnUse['kind']): string[] {
    return [...this.uses].filter(([, use]) => use.kind === kind).map(([name]) => name);
  }

  #read(name: string): ColumnUse {
    if (this.#period === name) return { kind: 'period' };
    const fact = this.#rules.keys.find(name);
    if (fact) return { kind: 'fact', fact };
    const plain = folded(name);
    const isFree = this.#period === undefined && this.named('period').length === 0;
    if (periodNames.has(plain) && isFree) return { kind: 'period' };
    if (personWords.test(plain)) return { kind: 'person' };
    const near = this.#rules.keys
      .near(name)
      .filter((id) => this.#rules.facts.get(id)!.audience === undefined);
    return { kind: 'unknown', near };
  }
}
