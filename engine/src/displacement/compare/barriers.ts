import { SojournError } from '../../core/index.ts';
import type { ClosureSpec, DisplacementCase } from '../contract.ts';
import { type Closing, closureKinds } from './contract.ts';

const forever = Number.POSITIVE_INFINITY;

/** A closure that ends before it begins never opens again, as in the rules. */
const endOf = ({ start, end }: ClosureSpec) => (end > start ? end : forever);

const same = (closure: ClosureSpec, { first, second = '', what }: Closing) =>
  closureKinds[what].includes(closure.kind) &&
  ((closure.first === first && (closure.second === second || !isPair(what))) ||
    (isPair(what) && closure.first === second && closure.second === first));

const isPair = (what: Closing['what']) => what === 'border' || what === 'road';

function checkNames(model: DisplacementCase, { what, first, second }: Closing): void {
  const isBorder = what === 'border';
  const known = new Set(model.places.map(({ country, name }) => (isBorder ? country : name)));
  for (const name of isPair(what) ? [first, second ?? ''] : [first]) {
    if (known.has(name)) continue;
    throw new SojournError({
      code: 'argument.choice',
      where: { field: `a ${what} to close or open` },
      got: name === '' ? 'one name' : name,
      expected: name === '' ? 'two names' : [...known].slice(0, 12).join(', '),
      remedy: 'Use the names of the places or countries of the case.',
    });
  }
}

/** The road or camp that is meant must be there. */
function checkThere(model: DisplacementCase, { what, first, second }: Closing): void {
  const isThere =
    what === 'road'
      ? model.routes.some(
          ({ from, to }) => (from === first && to === second) || (from === second && to === first),
        )
      : what !== 'camp' ||
        model.places.some(({ name, kind }) => name === first && /camp/.test(kind));
  if (isThere) return;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: `a ${what} to close or open` },
    got: second === undefined ? first : `${first} and ${second}`,
    expected: what === 'road' ? 'two places with a road between them' : 'a camp of the case',
  });
}

/** The calendar with one more closure. */
function closed(model: DisplacementCase, closing: Closing): DisplacementCase {
  const { what, first, second = '', day, until = -1 } = closing;
  const isIdpCamp = model.places.some(({ name, kind }) => name === first && kind === 'idpcamp');
  const kind = what === 'camp' && isIdpCamp ? 'idpcamp' : closureKinds[what][0]!;
  return {
    ...model,
    closures: [...model.closures, { kind, first, second, start: day, end: until }],
  };
}

/** What is left of a closure outside the days on which it is lifted. */
function outside(closure: ClosureSpec, from: number, until: number): ClosureSpec[] {
  const end = endOf(closure);
  const parts = [
    { start: closure.start, end: Math.min(end, from) },
    { start: Math.max(closure.start, until), end },
  ];
  return parts
    .filter((part) => part.start < part.end)
    .map((part) => ({ ...closure, start: part.start, end: part.end === forever ? -1 : part.end }));
}

/** The calendar without closures of this border, road, place or camp on those days. */
function opened(model: DisplacementCase, closing: Closing): DisplacementCase {
  const { day, until = forever, what, first, second } = closing;
  const isMeant = (closure: ClosureSpec) =>
    same(closure, closing) && endOf(closure) > day && closure.start < until;
  if (!model.closures.some(isMeant)) {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: `a ${what} to open` },
      got: `${second === undefined ? first : `${first} and ${second}`} from day ${day}`,
      expected: 'one that the case closes on those days',
      remedy:
        'Closures of the case are in closures.csv; a border stays shut where its places are closed.',
    });
  }
  return {
    ...model,
    closures: model.closures.flatMap((closure) =>
      isMeant(closure) ? outside(closure, day, until) : [closure],
    ),
  };
}

/** A case with one thing closed or opened. */
export function withBarrier(model: DisplacementCase, closing: Closing): DisplacementCase {
  checkNames(model, closing);
  checkThere(model, closing);
  return closing.kind === 'close' ? closed(model, closing) : opened(model, closing);
}
