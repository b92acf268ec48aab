import { isSojournError, renderMessage } from '@sojourn/engine/core';
import type { ReactNode } from 'react';
import { words } from '../words/en.ts';

/** What is wrong and what to do, in words. Other errors than the family's show their text too. */
export function explain(error: unknown): {
  message: string;
  remedy: string;
  detail: string | null;
} {
  if (isSojournError(error)) return { ...renderMessage(error.facts), detail: null };
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { message: words.error.unexpected, remedy: words.error.unexpectedRemedy, detail };
}

interface NoticeProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Read out at once by screen readers. */
  readonly alert?: boolean;
}

/** A box set apart from the page. */
export function Notice({ title, children, alert = false }: NoticeProps) {
  return (
    <section className="notice" role={alert ? 'alert' : undefined}>
      <h2 className="notice-title">{title}</h2>
      {children}
    </section>
  );
}

/** An error as a notice. */
export function ErrorNotice({ error }: { readonly error: unknown }) {
  const { message, remedy, detail } = explain(error);
  return (
    <Notice title={words.error.title} alert>
      <p>{message}</p>
      <p>{remedy}</p>
      {detail !== null && (
        <details>
          <summary>{words.error.detail}</summary>
          <pre>{detail}</pre>
        </details>
      )}
    </Notice>
  );
}
