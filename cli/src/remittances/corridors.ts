import { formatPeriod, SojournError } from '@sojourn/engine/core';
import { costCut, costGoal, sendingOf } from '@sojourn/engine/economy';
import type { PlaceFacts, RemittanceCorridor, RemittancePicture } from './facts.ts';
import { figureLine, type Line, sourceText } from './line.ts';

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

/**
 * What a cost at the goal would leave, of the amount of the corridor: the counted one where there is
 * one, else the modelled one; none where the goal is met.
 */
function savingLines(
  of: Line,
  { cost }: RemittancePicture,
  { manifest }: PlaceFacts,
): readonly Line[] {
  const percent = cost?.value;
  if (percent == null || percent <= costGoal || of.value === null) return [];
  const saving = (received: number | null) =>
    received === null ? null : costCut(sendingOf(received, percent).sent, percent).saving;
  const isCounted = of.id.startsWith('counted.');
  const saved = {
    ...of,
    grade: isCounted ? 'derived' : of.grade,
    id: of.id.replace(/^\w+\./, 'saving.'),
    what: `     Left to people a year at ${costGoal} %, before any response`,
    value: saving(of.value),
    low: saving(of.low),
    high: saving(of.high),
    period: `${of.period}, cost of ${formatPeriod(cost!.period)}`,
    source: `${of.source}; ${sourceText(manifest, cost!)}`,
    note: `On the ${isCounted ? 'counted' : 'modelled'} amount, at the average cost of the place: no cost of the corridor is known.`,
  };
  return [saved];
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
      'A model, too: it shares out the total of its own year by older stocks.',
    ),
  ];
  const people = figureLine(
    facts.manifest,
    [`people.${one.partner}`, `     People born in ${facts.place.names.en} who live there`],
    one.people,
  );
  const savings = savingLines(counted?.[0] ?? modelled, all, facts);
  const beside = every ? [...savings, people, ...(hidden || !matrix ? [] : matrix)] : [];
  return [...(counted ?? []), modelled, ...beside];
}

/** What part of the total the model gives to places of which nothing is shown. */
function withheldLine({ manifest }: PlaceFacts, picture: RemittancePicture): readonly Line[] {
  const { corridors, received } = picture;
  const hidden = corridors.filter(({ historic }) => historic);
  const [first] = hidden;
  if (!first || !received?.value || picture.historic) return [];
  const taken = hidden.reduce((sum, { modelled }) => sum + modelled.value!, 0);
  const named = ['withheld', '     Places withheld, together, of all that is received'] as const;
  const line = figureLine(
    manifest,
    named,
    first.modelled,
    'What is withheld is in the total that is shared out: the places shown do not add up to it.',
  );
  const share = (100 * taken) / received.value;
  return [
    { ...line, value: share, low: null, high: null, unit: '%', grade: 'modelled from stocks' },
  ];
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
    const lines = picture.corridors.flatMap((one) => corridorLines(facts, one, picture, false));
    return [...lines, ...withheldLine(facts, picture)];
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
