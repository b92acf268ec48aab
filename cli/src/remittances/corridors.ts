import { SojournError } from '@sojourn/engine/core';
import type { PlaceFacts, RemittanceCorridor, RemittancePicture } from './facts.ts';
import { figureLine, type Line } from './line.ts';

const whyHistoric =
  'Withheld: most people there came long ago, and a model by stocks would have money sent by those who left generations back.';

function withheld(line: Line): Line {
  return { ...line, value: null, low: null, high: null, note: whyHistoric };
}

function modelledLine(
  { manifest }: PlaceFacts,
  name: string,
  one: RemittanceCorridor,
  hidden: boolean,
): Line {
  const note = one.incomeKnown
    ? 'Modelled from stocks, not counted; the range runs to the share of the stock alone.'
    : 'Modelled from stocks; income there unknown, so its people count as the average.';
  const line = figureLine(
    manifest,
    [`from.${one.partner}`, `${one.partner}  ${name}`],
    one.modelled,
    note,
  );
  const titled = { ...line, grade: 'modelled from stocks' };
  return hidden ? withheld(titled) : titled;
}

/** A count of the user's stands in the model's place; the model stands beside it. */
function corridorLines(
  facts: PlaceFacts,
  one: RemittanceCorridor,
  all: RemittancePicture,
  every: boolean,
): readonly Line[] {
  const name = facts.places.get(one.partner).names.en;
  const hidden = one.historic || all.historic;
  const modelled = modelledLine(facts, name, one, hidden);
  const counted = one.counted && [
    figureLine(
      facts.manifest,
      [`counted.${one.partner}`, `${one.partner}  ${name}, counted by ${one.counted.owner}`],
      one.counted.usd,
      `${one.counted.title}; the model yields to it.`,
    ),
  ];
  const matrix = one.matrix && [
    figureLine(
      facts.manifest,
      [
        `matrix.${one.partner}`,
        `${one.partner}  ${name}, in the matrix of the World Bank and KNOMAD`,
      ],
      one.matrix,
      'A model, too, by older stocks.',
    ),
  ];
  const people = figureLine(
    facts.manifest,
    [`people.${one.partner}`, `     People born in ${facts.place.names.en} who live there`],
    one.people,
  );
  const beside = every ? [people, ...(hidden || !matrix ? [] : matrix)] : [];
  return [...(counted ?? []), modelled, ...beside];
}

/**
 * Lines on where the money is sent from, in the order of the codes: a model ranks nobody.
 *
 * @param from code of one sender, for that corridor alone with its stock and the matrix
 * @throws SojournError `argument.choice` where no people of the place are known there
 */
export function allCorridorLines(
  facts: PlaceFacts,
  picture: RemittancePicture,
  from: string | null,
): readonly Line[] {
  if (from === null) {
    return picture.corridors.flatMap((one) => corridorLines(facts, one, picture, false));
  }
  const found = picture.corridors.find(({ partner }) => partner === from);
  if (found) return corridorLines(facts, found, picture, true);
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--from' },
    got: from,
    expected: `a place in which people born in ${facts.place.code} are counted`,
    remedy: `Leave --from out to see all of them: sojourn remittances ${facts.place.code}.`,
  });
}
