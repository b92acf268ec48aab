import type { SourceNote } from '@sojourn/brief';
import type { Figure } from '@sojourn/engine/core';
import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { words } from '../words/en.ts';
import { originLines } from './origin-lines.ts';

interface Shown {
  readonly figure: Figure;
  readonly at: HTMLElement;
}

interface Tip {
  readonly id: string;
  readonly shown: Shown | null;
  show(figure: Figure, at: HTMLElement): void;
  hide(): void;
}

const TipContext = createContext<Tip | null>(null);

const lingering = 150;
const margin = 8;

/** Left and top of the tip: under its number, above where there is no room, inside the window. */
export function placeTip(
  at: { left: number; top: number; bottom: number; width: number },
  tip: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const middle = at.left + at.width / 2 - tip.width / 2;
  const left = Math.max(margin, Math.min(middle, view.width - tip.width - margin));
  const below = at.bottom + margin;
  const fits = below + tip.height + margin <= view.height;
  return { left, top: fits ? below : Math.max(margin, at.top - tip.height - margin) };
}

function TipBox({ tip, sources }: { readonly tip: Tip; readonly sources: readonly SourceNote[] }) {
  const box = useRef<HTMLDivElement>(null);
  const shown = tip.shown;
  useLayoutEffect(() => {
    if (shown === null || box.current === null) return;
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const at = shown.at.getBoundingClientRect();
    const place = placeTip(at, box.current.getBoundingClientRect(), view);
    box.current.style.left = `${place.left}px`;
    box.current.style.top = `${place.top}px`;
  }, [shown]);
  return (
    <div
      role="tooltip"
      id={tip.id}
      ref={box}
      className="origin-tip"
      hidden={shown === null}
      onPointerEnter={() => shown && tip.show(shown.figure, shown.at)}
      onPointerLeave={() => tip.hide()}
    >
      <p className="origin-title">{words.origin.label}</p>
      {shown && (
        <dl>
          {originLines(shown.figure, sources).map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** Gives every {@link FigureMark} inside one tip that answers "where from?". */
export function OriginTips(props: {
  readonly sources: readonly SourceNote[];
  readonly children: ReactNode;
}) {
  const id = useId();
  const [shown, setShown] = useState<Shown | null>(null);
  const timer = useRef(0);
  const show = useCallback((figure: Figure, at: HTMLElement) => {
    window.clearTimeout(timer.current);
    setShown((now) => (now?.at === at ? now : { figure, at }));
  }, []);
  const hide = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setShown(null), lingering);
  }, []);
  useEffect(() => {
    const close = () => setShown(null);
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close();
    window.addEventListener('keydown', onKey);
    window.addEventListener('scroll', close, { passive: true, capture: true });
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('scroll', close, { capture: true });
    };
  }, []);
  const tip = useMemo(() => ({ id, shown, show, hide }), [id, shown, show, hide]);
  return (
    <TipContext value={tip}>
      {props.children}
      <TipBox tip={tip} sources={props.sources} />
    </TipContext>
  );
}

/** A number of the text: pointing at it, focusing or tapping it tells where it comes from. */
export function FigureMark({ figure, text }: { readonly figure: Figure; readonly text: string }) {
  const tip = use(TipContext);
  const mark = useRef<HTMLButtonElement>(null);
  const open = () => mark.current && tip?.show(figure, mark.current);
  const isShown = tip?.shown?.at === mark.current && tip?.shown !== null;
  return (
    <button
      type="button"
      ref={mark}
      className="figure"
      aria-describedby={isShown ? tip?.id : undefined}
      onPointerEnter={open}
      onPointerLeave={() => tip?.hide()}
      onFocus={open}
      onBlur={() => tip?.hide()}
      onClick={open}
    >
      {text}
    </button>
  );
}
