import { SojournError } from '../../core/index.ts';

export interface Token {
  readonly kind: 'name' | 'number' | 'text' | 'symbol' | 'end';
  readonly text: string;
  /** First character, counted from 0, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

const pattern =
  /\s*(?:(`[^`]+`|[\p{L}_.][\p{L}\p{N}_.]*)|((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|("[^"]*"|'[^']*')|(==|!=|<=|>=|[-+*/^:|~(),<>=&]))/uy;

/** An error at a place of a formula, which it shows. */
export function formulaError(
  source: string,
  at: number,
  got: string,
  expected: string,
): SojournError {
  return new SojournError({
    code: 'argument.shape',
    where: { field: `The formula “${source}”, at character ${at + 1},` },
    got,
    expected,
    remedy: 'Write it as: flow ~ ln_dist + contig | origin^year + dest^year + origin^dest',
  });
}

/** Words and signs of a formula. @throws SojournError for a character that means nothing */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (source.slice(at).trim() !== '') {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) {
      const bad = source.slice(at).trimStart();
      const where = source.length - bad.length;
      throw formulaError(
        source,
        where,
        `“${bad[0]}”`,
        'a name, a number or one of + - * / ^ : | ~ ( )',
      );
    }
    const [whole, name, number, text, symbol] = match;
    const kind = name ? 'name' : number ? 'number' : text ? 'text' : 'symbol';
    const raw = (name ?? number ?? text ?? symbol)!;
    const bare = raw[0] === '`' || kind === 'text' ? raw.slice(1, -1) : raw;
    at += whole.length;
    tokens.push({ kind, text: bare, from: at - raw.length, to: at });
  }
  tokens.push({ kind: 'end', text: 'the end', from: source.length, to: source.length });
  return tokens;
}
