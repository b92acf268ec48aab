import type { Figure } from '@sojourn/engine/core';
import type { Argument } from '../document.ts';
import type { Passage } from './passages.ts';

/** FNV-1a over UTF-16 units, twice with different seeds: 16 hexadecimal digits (Fowler et al. 1991). */
export function textHash(text: string): string {
  const half = (seed: number) => {
    let hash = seed;
    for (let at = 0; at < text.length; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x2f0b4a97);
}

/** Words as a person sees them: kinds of space, and how often, make no edit. */
export function plainWords(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

function facts({ value, low, high, period }: Figure): string {
  return [value, low, high, period.start, period.end].join('|');
}

function argumentFacts(argument: Argument): string {
  switch (argument.kind) {
    case 'figure':
      return facts(argument.figure);
    case 'place':
      return argument.code;
    case 'year':
      return String(argument.year);
    case 'list':
      return argument.items.map(argumentFacts).join(',');
    case 'text':
    case 'message':
      return '';
  }
}

/** What a passage says beyond its words: values, ranges, years and places of its sentences. */
export function figuresHash({ blocks }: Passage): string {
  const all = blocks.map(({ args }) => Object.values(args).map(argumentFacts).join(';'));
  return textHash(all.join('\n'));
}
