const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function isCarried(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !((code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff);
}

/** Text without the characters that XML 1.0 cannot carry: an office file with one is "damaged". */
export function carriedText(text: string): string {
  return [...text].filter((character) => isCarried(character.codePointAt(0) ?? 0)).join('');
}

/** Text for an element or attribute of XML. @example escapeXml('R&D') // 'R&amp;D' */
export function escapeXml(text: string): string {
  return carriedText(text).replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The text that {@link escapeXml} was given, numbered entities too. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex || decimal) {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }
    return entities[name.toLowerCase()] ?? whole;
  });
}
