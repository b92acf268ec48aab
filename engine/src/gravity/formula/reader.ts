import { type Expression, type FunctionName, functionNames, type Operator } from './contract.ts';
import { formulaError, type Token, tokensOf } from './tokens.ts';

/** Operators by how tightly they bind, the loosest first. */
const levels: readonly (readonly Operator[])[] = [
  ['|'],
  ['&'],
  ['==', '!=', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/'],
];

/** Reads tokens one after the other; expressions are arithmetic as everybody writes it. */
export class Reader {
  readonly source: string;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(source: string) {
    this.source = source;
    this.#tokens = tokensOf(source);
  }

  get next(): Token {
    return this.#tokens[this.#at]!;
  }

  /** The token after the next one. */
  get after(): Token {
    return this.#tokens[Math.min(this.#at + 1, this.#tokens.length - 1)]!;
  }

  /** The last character that was read. */
  get done(): number {
    return this.#at === 0 ? 0 : this.#tokens[this.#at - 1]!.to;
  }

  is(symbol: string): boolean {
    return this.next.kind === 'symbol' && this.next.text === symbol;
  }

  take(): Token {
    const token = this.next;
    if (token.kind !== 'end') this.#at++;
    return token;
  }

  takeIf(symbol: string): boolean {
    const is = this.is(symbol);
    if (is) this.#at++;
    return is;
  }

  expect(symbol: string): void {
    if (!this.takeIf(symbol)) throw this.unexpected(`“${symbol}”`);
  }

  unexpected(expected: string): Error {
    const { kind, text, from } = this.next;
    return formulaError(this.source, from, kind === 'end' ? 'the end' : `“${text}”`, expected);
  }

  /** An expression with operators of a level or tighter. */
  expression(level = 0): Expression {
    const operators = levels[level];
    if (!operators) return this.signed();
    let left = this.expression(level + 1);
    for (;;) {
      const operator = operators.find((of) => this.is(of));
      if (!operator) return left;
      this.take();
      left = { kind: 'operation', operator, left, right: this.expression(level + 1) };
    }
  }

  signed(): Expression {
    if (this.takeIf('-')) return { kind: 'negate', of: this.signed() };
    this.takeIf('+');
    return this.power();
  }

  power(): Expression {
    const left = this.single();
    if (!this.takeIf('^')) return left;
    return { kind: 'operation', operator: '^', left, right: this.signed() };
  }

  single(): Expression {
    if (this.takeIf('(')) {
      const inner = this.expression();
      this.expect(')');
      return inner;
    }
    const { kind, text } = this.next;
    if (kind === 'number') return { kind, value: Number(this.take().text) };
    if (kind === 'text') return { kind, value: this.take().text };
    if (kind !== 'name') throw this.unexpected('a column or a number');
    if (this.after.text !== '(' || this.after.kind !== 'symbol') {
      return { kind: 'column', name: this.take().text };
    }
    if (!(functionNames as readonly string[]).includes(text)) {
      throw this.unexpected(`one of the functions ${functionNames.join(', ')}`);
    }
    this.take();
    this.expect('(');
    const of = this.expression();
    this.expect(')');
    return { kind: 'call', name: text as FunctionName, of };
  }
}

/** Reads one expression, for a response, weights, an offset or a condition. */
export function readExpression(source: string): Expression {
  const reader = new Reader(source);
  const expression = reader.expression();
  if (reader.next.kind !== 'end') throw reader.unexpected('the end of the expression');
  return expression;
}
