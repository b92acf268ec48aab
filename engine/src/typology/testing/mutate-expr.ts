import type { Expr } from '../contract.ts';

/** A condition that was changed in one place, and how. */
export interface ExprMutant {
  readonly change: string;
  readonly expr: Expr;
}

type Atom = Extract<Expr, { fact: string }>;

const step = 1;

/** Each limit of a number: moved by one either way, and with the limit itself on the other side. */
function shifted(atom: Atom): ExprMutant[] {
  const limits = (['gte', 'gt', 'lt'] as const).filter((limit) => atom[limit] !== undefined);
  return limits.flatMap((limit) => {
    const { [limit]: at, ...rest } = atom;
    const moved = [at! - step, at! + step].map((value) => ({ ...rest, [limit]: value }) as Atom);
    const other = limit === 'gte' ? [{ ...rest, gt: at! }] : [];
    const including = limit === 'gt' ? [{ ...rest, gte: at! }] : [];
    return [...moved, ...other, ...including].map((expr) => ({
      change: `move the limit of ${atom.fact} ${limit} ${at} to ${JSON.stringify(expr)}`,
      expr,
    }));
  });
}

function ofAtom(atom: Atom): ExprMutant[] {
  const { is = [] } = atom;
  const choices = is.length < 2 ? [] : is;
  return [
    { change: `flip ${atom.fact}`, expr: { not: atom } },
    ...choices.map((choice) => ({
      change: `drop the choice ${choice} of ${atom.fact}`,
      expr: { ...atom, is: is.filter((one) => one !== choice) },
    })),
    ...shifted(atom),
    ...(atom.presumed === undefined
      ? []
      : [
          {
            change: `flip the presumption of ${atom.fact}`,
            expr: { ...atom, presumed: !atom.presumed },
          },
        ]),
  ];
}

function ofParts(kind: 'all' | 'any', parts: readonly Expr[]): ExprMutant[] {
  const drops =
    parts.length < 2
      ? []
      : parts.map((part, at) => ({
          change: `drop from ${kind}: ${JSON.stringify(part)}`,
          parts: parts.filter((_, index) => index !== at),
        }));
  const inner = parts.flatMap((part, at) =>
    mutantsOf(part).map(({ change, expr }) => ({
      change,
      parts: parts.map((one, index) => (index === at ? expr : one)),
    })),
  );
  return [...drops, ...inner].map(({ change, parts: left }) => ({
    change,
    expr: (kind === 'all' ? { all: left } : { any: left }) as Expr,
  }));
}

/**
 * Every single change of a condition: a part dropped from an all or any, a fact turned over, a
 * choice dropped, a limit moved, a presumption turned over, an unsettled question settled.
 */
export function mutantsOf(expr: Expr): ExprMutant[] {
  if ('fact' in expr) return ofAtom(expr);
  if ('all' in expr) return ofParts('all', expr.all);
  if ('any' in expr) return ofParts('any', expr.any);
  if ('not' in expr) {
    return mutantsOf(expr.not).map(({ change, expr: inner }) => ({ change, expr: { not: inner } }));
  }
  if ('raised' in expr) {
    return mutantsOf(expr.raised).map(({ change, expr: raised }) => ({ change, expr: { raised } }));
  }
  if ('unsettled' in expr) {
    return [
      { change: `settle ${expr.unsettled}`, expr: expr.when },
      ...mutantsOf(expr.when).map(({ change, expr: when }) => ({
        change,
        expr: { unsettled: expr.unsettled, when },
      })),
    ];
  }
  if ('element' in expr || 'category' in expr || 'term' in expr) return [];
  return [{ change: `always answered: ${expr.answered}`, expr: { all: [] } }];
}
