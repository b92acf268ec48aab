/** One spelling of a code, label or header: small letters and figures only. */
export function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A text as a message may show it: no control characters, at most 60 characters. */
export function shown(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
  return plain.length > 60 ? `${plain.slice(0, 57)}…` : plain;
}
