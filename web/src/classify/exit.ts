import { useEffect, useRef, useState } from 'react';

/** A plain page of the folder that names neither the product nor its subject. */
const neutral = './units.html';

/** Milliseconds within which a second Escape counts. */
const soon = 1_500;

/** Leaves for the neutral page; the back button does not lead to this one. */
export function leave(): void {
  window.location.replace(neutral);
}

/**
 * Calls `onExit` at the second Escape in a row, wherever the focus is.
 *
 * @returns whether one more Escape leaves
 */
export function useEscapeTwice(onExit: () => void): boolean {
  const [armed, setArmed] = useState(false);
  const last = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    let timer = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat) return;
      if (event.timeStamp - last.current < soon) {
        onExit();
        return;
      }
      last.current = event.timeStamp;
      setArmed(true);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setArmed(false), soon);
    };
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('keydown', onKey, true);
    };
  }, [onExit]);
  return armed;
}

/** Clears the case when the document is left, so that the back button cannot bring it back. */
export function useClearOnLeave(clear: () => void): void {
  useEffect(() => {
    window.addEventListener('pagehide', clear);
    return () => window.removeEventListener('pagehide', clear);
  }, [clear]);
}
