/** How a file writes numbers. */
export interface NumberForm {
  readonly decimal: '.' | ',';
  /** The mark between groups of digits, or null for none; a space also stands for narrow ones. */
  readonly thousands: ',' | '.' | ' ' | "'" | null;
}

const escaped = (mark: string) => (mark === ' ' ? '[ \\u00a0\\u202f]' : mark.replace(/[.]/, '\\.'));

/** Digits in groups of three, or of two as in South Asia (1,23,456): the last group has three. */
function grouped(mark: string): string {
  return `\\d{1,3}(?:${mark}\\d{2,3})*${mark}\\d{3}`;
}

/**
 * A reader of numbers in one form: the number, or null where the text is none (never NaN or
 * infinity, no exponents, no units).
 *
 * @param exponent the file writes numbers in units of ten to this power, e.g. 6 for millions; the
 *   result is the double nearest to the exact product
 * @example numberReader({decimal: ',', thousands: '.'})('1.234,5') // 1234.5
 */
export function numberReader(form: NumberForm, exponent = 0): (text: string) => number | null {
  const whole = form.thousands ? `(?:${grouped(escaped(form.thousands))}|\\d+)` : '\\d+';
  const pattern = new RegExp(`^[-−]?${whole}(?:${escaped(form.decimal)}\\d+)?$`);
  const marks = form.thousands ? new RegExp(escaped(form.thousands), 'g') : null;
  return (text) => {
    if (!pattern.test(text)) return null;
    const bare = marks ? text.replace(marks, '') : text;
    const plain = bare.replace('−', '-').replace(form.decimal, '.');
    const value = Number(exponent === 0 ? plain : `${plain}e${exponent}`);
    return Number.isFinite(value) ? value : null;
  };
}
