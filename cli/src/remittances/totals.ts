import { formatPeriod } from '@sojourn/engine/core';
import {
  type CostCut,
  corridorLimit,
  costCut,
  costGoal,
  insurance,
  recordedAndTotal,
  sendingOf,
} from '@sojourn/engine/economy';
import { studyYear } from '../economy/line.ts';
import type { PlaceFacts, RemittancePicture } from './facts.ts';
import { figureLine, type Line, sizedLine } from './line.ts';

/**
 * Says where two registered sizes do not go together: more money would change to recorded ways than
 * is thought to pass by others.
 */
function tooFar(received: number, { recorded, total }: CostCut): string {
  const informal = recordedAndTotal(received).informal.value!;
  const [more, all] = [recorded.value! / 100, total.value! / 100];
  const left = informal + (received + informal) * all - received * more;
  if (left >= 0) return recorded.note;
  return `${recorded.note} Too far from the costs that were studied: more would change to recorded ways than is thought to pass by others.`;
}

/** What sending costs, and what a cost at the goal would leave: the saving before any response. */
function costLines(facts: PlaceFacts, { cost, received }: RemittancePicture): readonly Line[] {
  const { manifest } = facts;
  if (cost?.value == null) return [];
  const average = figureLine(
    manifest,
    ['cost', 'Cost of sending, average of the place'],
    cost,
    `Goal of States for 2030: ${costGoal} %, no corridor over ${corridorLimit} % (SDG 10.c).`,
  );
  if (received?.value == null) return [average];
  const sending = sendingOf(received.value, cost.value);
  const cut = costCut(sending.sent, cost.value);
  const years = `${formatPeriod(received.period)}, cost of ${formatPeriod(cost.period)}`;
  const money = { ...average, unit: 'current US$', period: years, low: null, high: null };
  const source = [
    ...new Set([received, cost].map((one) => figureLine(manifest, ['', ''], one).source)),
  ];
  const made = { source: source.join('; '), grade: 'derived', vintage: received.origin.release };
  return [
    average,
    {
      ...money,
      ...made,
      id: 'saving',
      what: `Left to people a year at ${costGoal} %, before any response`,
      value: cut.saving,
      note: 'On all that is received, as if every sender paid the average.',
    },
    {
      ...money,
      ...made,
      id: 'fees',
      what: 'Paid for sending',
      value: sending.fee,
      note: 'Sent is what arrives and the fees.',
    },
    sizedLine(['response-total', `Response at ${costGoal} %: all remittances`], cut.total, years),
    sizedLine(
      ['response-recorded', `Response at ${costGoal} %: recorded remittances`],
      { ...cut.recorded, note: tooFar(received.value, cut) },
      years,
    ),
  ];
}

/** Lines on a place as a whole: cost and saving first, then what is recorded, and what is not. */
export function totalLines(facts: PlaceFacts, picture: RemittancePicture): readonly Line[] {
  const { received } = picture;
  const recorded =
    received?.value == null
      ? []
      : [
          figureLine(
            facts.manifest,
            ['received', 'Received, recorded'],
            received,
            'Revised for years back with each release; not to be set beside another vintage.',
          ),
          sizedLine(
            ['informal', 'Beside it, by ways that nobody records'],
            recordedAndTotal(received.value).informal,
            formatPeriod(received.period),
          ),
        ];
  const insured = sizedLine(
    ['insurance', 'Of each US$ 100 that income falls in a household with migrants, replaced'],
    insurance(100, 'US$').replaced,
    studyYear('rem.insurance'),
  );
  return [...costLines(facts, picture), ...recorded, insured];
}
