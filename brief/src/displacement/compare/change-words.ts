import { type CaseChange, type DisplacementCase, dateOf } from '@sojourn/engine/displacement';
import { dayText } from '../numbers.ts';

const names: Readonly<Record<string, string>> = { close: 'closed', open: 'open' };

/**
 * A change in words, with days as they count, and their dates where the case is given.
 *
 * @example changeWords({ kind: 'travel', factor: 0.5 }) // 'travel at 0.5 of its speed, whole time'
 */
export function changeWords(change: CaseChange, model?: DisplacementCase): string {
  const on = (day: number) =>
    model === undefined ? `day ${day}` : `${dayText(dateOf(model, day))} (day ${day})`;
  const until = 'until' in change && change.until !== undefined ? ` until ${on(change.until)}` : '';
  switch (change.kind) {
    case 'close':
    case 'open': {
      const { what, first, second, day } = change;
      const ends = second === undefined ? first : `${first} – ${second}`;
      return `${what} ${ends} ${names[change.kind]} from ${on(day)}${until}`;
    }
    case 'camp':
      return `new camp ${change.name}, ${change.capacity ? `room for ${change.capacity}` : 'without limit'}, from ${on(change.day)}`;
    case 'registration':
      return `registration moves from ${change.from} to ${change.to} on ${on(change.day)}`;
    case 'food':
      return `food insecurity of ${change.region} at ${change.level} % from ${on(change.day)}${until}; rules on food on in both cases`;
    case 'travel':
      return `travel at ${change.factor} of its speed, whole time`;
  }
}
