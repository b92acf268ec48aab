import { type Issue, renderMessage } from '@sojourn/engine/core';

/** What was noticed when a case was read, one line each, with how often. */
export function noteLines(warnings: readonly Issue[]): string[] {
  return warnings.map((issue) => {
    const { message, remedy } = renderMessage(issue);
    const times = (issue.count ?? 1) > 1 ? ` (${issue.count} times)` : '';
    return `Note${times}: ${message} ${remedy}`;
  });
}
