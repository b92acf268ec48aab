import type { Figure } from '@sojourn/engine/core';
import type { Argument, FigureStyle } from '../document.ts';
import type { MessageId } from '../messages/catalogue.ts';
import type { BriefContext } from '../sections/context.ts';

/** One of the figures that such a brief must carry. */
export type CheckId =
  Extract<MessageId, `check.${string}.label`> extends `check.${infer Id}.label` ? Id : never;

/** What is there: a figure, with words beside it such as a place or a group. */
export interface Present {
  readonly figure: Figure;
  readonly style: FigureStyle;
  readonly of?: Argument;
  /** Number of decisions behind a rate. */
  readonly n?: Figure;
}

/** Why a figure is not there. */
export interface Absent {
  readonly reason: MessageId;
  readonly args?: Readonly<Record<string, Argument>>;
}

/** What is to be read with a figure. */
export interface Caveat {
  readonly id: MessageId;
  readonly args?: Readonly<Record<string, Argument>>;
}

/** An entry of the list: figures with their caveats, or the reason why there are none. */
export interface Check {
  readonly id: CheckId;
  readonly found: readonly Present[];
  readonly absent: Absent | null;
  readonly caveats: readonly Caveat[];
}

/** How one entry is filled. */
export interface CheckRule {
  readonly id: CheckId;
  /** To be read with the figures of any place. */
  readonly caveat?: MessageId;
  /** To be read with those of this place. */
  caveatsOf?(context: BriefContext): readonly Caveat[];
  find(context: BriefContext): readonly Present[] | Absent;
}

/** A figure, or the reason why it is not there. */
export function oneOr(figure: Figure | null | undefined, style: FigureStyle, reason: MessageId) {
  return figure ? [{ figure, style }] : { reason };
}
