import type { SvgNode } from './node.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Characters that XML 1.0 can carry: the others are left out, lone surrogates among them. */
function isCarried(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !((code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff);
}

function escapeText(text: string): string {
  let escaped = '';
  for (const character of text) {
    if (isCarried(character)) escaped += escapes[character] ?? character;
  }
  return escaped;
}

/** A number with at most two decimals, without a trailing zero or a minus before zero. */
export function roundedNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

function attributeText(value: string | number): string {
  return typeof value === 'number' ? roundedNumber(value) : escapeText(value);
}

/**
 * An SVG tree as text: escaped, attributes in the order in which they were set, numbers rounded to
 * two decimals. The same tree always gives the same text.
 *
 * @example serialise({ tag: 'line', attrs: { x1: 0.126 }, children: [] }) // '<line x1="0.13"/>'
 */
export function serialise(node: SvgNode): string {
  let opening = `<${node.tag}`;
  for (const [name, value] of Object.entries(node.attrs)) {
    opening += ` ${name}="${attributeText(value)}"`;
  }
  if (node.children.length === 0) return `${opening}/>`;
  const content = node.children
    .map((child) => (typeof child === 'string' ? escapeText(child) : serialise(child)))
    .join('');
  return `${opening}>${content}</${node.tag}>`;
}
