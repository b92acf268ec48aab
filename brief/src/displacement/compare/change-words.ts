import type { CaseChange } from '@sojourn/engine/displacement';

const names: Readonly<Record<string, string>> = { close: 'closed', open: 'open' };

/** A change in words, with days as they count. */
export function changeWords(change: CaseChange): string {
  const until = 'until' in change && change.until !== undefined ? ` until day ${change.until}` : '';
  switch (change.kind) {
    case 'close':
    case 'open': {
      const { what, first, second, day } = change;
      const ends = second === undefined ? first : `${first} – ${second}`;
      return `${what} ${ends} ${names[change.kind]} from day ${day}${until}`;
    }
    case 'camp':
      return `new camp ${change.name}, ${change.capacity ? `room for ${change.capacity}` : 'without limit'}, from day ${change.day}`;
    case 'registration':
      return `registration moves from ${change.from} to ${change.to} on day ${change.day}`;
    case 'food':
      return `food insecurity of ${change.region} at ${change.level} % from day ${change.day}${until}; rules on food on in both cases`;
    case 'travel':
      return `travel at ${change.factor} of its speed, whole time`;
  }
}
