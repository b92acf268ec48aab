const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Text with its entities resolved; no entity of a document type is ever resolved. */
export function plainText(xml: string): string {
  return xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex || decimal) {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }
    return entities[String(name)] ?? whole;
  });
}

/** Text for an element or attribute, without the characters that XML cannot carry. */
export function xmlText(text: string): string {
  return [...text]
    .filter((character) => {
      const code = character.codePointAt(0)!;
      const isControl = code < 0x20 && ![9, 10, 13].includes(code);
      const isHalf = code >= 0xd800 && code <= 0xdfff;
      return !isControl && !isHalf && code !== 0xfffe && code !== 0xffff;
    })
    .join('')
    .replace(/[&<>"\r]/g, (character) => escapes[character]!);
}

/** A piece of an XML document, in order: a tag opens, a tag closes, text. */
export interface XmlPiece {
  readonly kind: 'open' | 'close' | 'text';
  /** Local name of the tag, without prefix; of text, the text. */
  readonly name: string;
  readonly attributes: string;
}

const token =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|([^<]+)/g;

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** Goes through an XML document piece by piece; an empty element opens and closes. */
export function* xmlPieces(xml: string): Generator<XmlPiece> {
  for (const [, cdata, closing, tag, attributes = '', empty, text] of xml.matchAll(token)) {
    if (cdata !== undefined) yield { kind: 'text', name: cdata, attributes: '' };
    else if (text !== undefined) yield { kind: 'text', name: plainText(text), attributes: '' };
    else if (tag !== undefined) {
      const name = localName(tag);
      if (!closing) yield { kind: 'open', name, attributes };
      if (closing || empty) yield { kind: 'close', name, attributes: '' };
    }
  }
}

/** The value of an attribute, by its name with prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : plainText(value);
}
