import type { CorridorFacts } from '@sojourn/data';
import { SojournError } from '@sojourn/engine/core';
import { assemble } from '../assemble.ts';
import type { BriefDocument, KeyFiguresBlock } from '../document.ts';
import { corridorPair } from '../reading/pairs.ts';
import { number, place, words } from '../sections/arguments.ts';
import { collector, type SectionDraft } from '../sections/collector.ts';
import type { BriefOptions } from '../sections/context.ts';
import { inVoice, styledFacts } from '../style/apply.ts';
import { corridorAnnex } from './annex.ts';
import { corridorBrings } from './brings.ts';
import { corridorSecure } from './compare.ts';
import { corridorDisplacement, directionInNeed } from './displacement.ts';
import { tellableStocks } from './doubts.ts';
import { corridorHurry } from './hurry.ts';
import { corridorProtected } from './protected.ts';
import { toldRemittance } from './remittances.ts';
import { corridorSays } from './says.ts';
import { type CorridorContext, corridorContext, type Direction } from './sides.ts';
import { corridorMap, corridorMoves } from './stocks.ts';

type KeyFigure = KeyFiguresBlock['items'][number];

function keyFigures(direction: Direction): (KeyFigure | null)[] {
  const { args, origin, destination } = direction;
  const stock = tellableStocks(direction).at(-1)?.people;
  const inNeed = directionInNeed(direction).at(-1)?.people;
  const usd = toldRemittance(direction);
  const sides = { sender: place(destination.place.code), receiver: place(origin.place.code) };
  return [
    stock ? { label: 'corridor.key.stock', args, figure: stock, style: 'people' } : null,
    inNeed ? { label: 'corridor.key.displaced', args, figure: inNeed, style: 'people' } : null,
    usd ? { label: 'corridor.key.remittances', args: sides, figure: usd, style: 'usd' } : null,
  ];
}

function opening(context: CorridorContext): SectionDraft {
  const out = collector(context.origin);
  const [there] = context.directions;
  const pair = corridorPair(context.origin.facts, context.destination.place.code);
  if (pair) {
    out.state('corridor.distance.present', {
      ...there.args,
      km: number(pair.km, 'count'),
      border: words(pair.contiguous ? 'yes' : 'no'),
    });
  }
  out.keyFigures(context.directions.flatMap(keyFigures));
  corridorMap(out, context);
  return out.done('corridor');
}

/**
 * The brief of a corridor as both governments see it: stocks both ways by sex and over time,
 * displacement, modelled remittances, security and treaties of both places side by side; five lines
 * at the top, who says what, and an annex of two columns, one a government.
 *
 * @param facts both places' facts, from `loadCorridorFacts`
 * @param options `asOf`: year at which ages of figures are counted; `language` and `style` of the
 * words
 * @throws SojournError `argument.choice` for one place twice, pseudo places and regions
 * @example buildCorridorBrief(await loadCorridorFacts(snapshot, 'BGD', 'SAU'))
 */
export function buildCorridorBrief(
  facts: CorridorFacts,
  options: BriefOptions = {},
): BriefDocument {
  const { origin, destination } = facts;
  if (origin.place.code === destination.place.code) {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: 'destination' },
      got: destination.place.code,
      expected: 'a place other than the origin',
      remedy: 'Name two different places, for example: sojourn corridor BGD SAU.',
    });
  }
  const styled = {
    origin: styledFacts(origin, options.style),
    destination: styledFacts(destination, options.style),
  };
  const context = corridorContext(styled, options);
  const drafts = [
    corridorHurry(context),
    opening(context),
    corridorMoves(context),
    corridorDisplacement(context),
    corridorBrings(context),
    corridorSecure(context),
    corridorProtected(context),
    corridorSays(context),
    corridorAnnex(context),
  ];
  const codes = [origin.place.code, destination.place.code];
  const document = assemble('corridor', styled.origin, codes, context.origin.asOf, drafts);
  return inVoice(document, context.origin.voice);
}
