import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Width of an element in CSS pixels, followed; null until it is known.
 *
 * @param step widths are rounded down to a multiple of it, so that dragging a window redraws little
 */
export function useWidth<E extends HTMLElement>(
  step: number,
): [ref: RefObject<E | null>, width: number | null] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => setWidth(Math.floor(element.clientWidth / step) * step);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [step]);
  return [ref, width];
}
