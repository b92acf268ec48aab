import { type Issue, renderMessage } from '@sojourn/engine/core';

/** One finding in words, with its place and what to do. */
export function issueText(issue: Issue): string {
  const { message, remedy } = renderMessage(issue);
  const { row, field } = issue.where ?? {};
  const named = message.includes(`row ${row}`);
  const at = row === undefined || named ? '' : `row ${row}${field ? `, ${field}` : ''}: `;
  const again = (issue.count ?? 1) > 1 ? ` (${issue.count! - 1} more like it.)` : '';
  return `${at}${message} ${remedy}${again}`;
}
