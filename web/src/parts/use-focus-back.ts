import { type RefObject, useEffect, useRef } from 'react';

/**
 * Focus for what takes the place of something else: once `isBack` becomes true again, the element
 * gets the focus, which would otherwise be lost with what is gone. Not when it is first shown.
 */
export function useFocusBack<E extends HTMLElement>(isBack: boolean): RefObject<E | null> {
  const ref = useRef<E>(null);
  const before = useRef(isBack);
  useEffect(() => {
    if (isBack && !before.current) ref.current?.focus();
    before.current = isBack;
  }, [isBack]);
  return ref;
}

/** A ref that gives the focus to an element when it appears. */
export function focusAtOnce(element: HTMLElement | null): void {
  element?.focus();
}
