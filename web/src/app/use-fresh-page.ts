import { type RefObject, useEffect, useRef } from 'react';
import { words } from '../words/en.ts';

function titleOf(heading: HTMLElement): string {
  const text = heading.textContent?.trim() ?? '';
  return text === '' ? words.name : `${text} · ${words.name}`;
}

/** Calls back once `main` holds a heading of level one. Returns what ends the wait. */
function whenHeaded(main: HTMLElement, act: (heading: HTMLElement) => void): () => void {
  const look = () => {
    const heading = main.querySelector('h1');
    if (heading === null) return;
    observer.disconnect();
    act(heading);
  };
  const observer = new MutationObserver(look);
  observer.observe(main, { childList: true, subtree: true });
  look();
  return () => observer.disconnect();
}

/**
 * After each change of page, once its heading is there: the title bar names it, the window is at
 * its top, and the heading has the focus, so that a screen reader reads it. The page that was
 * loaded first keeps the focus where the browser put it.
 */
export function useFreshPage(main: RefObject<HTMLElement | null>, key: string): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (main.current === null) return;
    return whenHeaded(main.current, (heading) => {
      document.title = titleOf(heading);
      if (shown.current !== null && shown.current !== key) {
        window.scrollTo(0, 0);
        heading.focus({ preventScroll: true });
      }
      shown.current = key;
    });
  }, [main, key]);
}
