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

/** An entry of the list: figures, or the reason why there are none; a caveat may go with both. */
export interface Check {
  readonly id: CheckId;
  readonly found: readonly Present[];
  readonly absent: Absent | null;
  readonly caveat: MessageId | null;
}

/** How one entry is filled. */
export interface CheckRule {
  readonly id: CheckId;
  readonly caveat?: MessageId;
  find(context: BriefContext): readonly Present[] | Absent;
}

/** A figure, or the reason why it is not there. */
export function oneOr(figure: Figure | null | undefined, style: FigureStyle, reason: MessageId) {
  return figure ? [{ figure, style }] : { reason };
}
