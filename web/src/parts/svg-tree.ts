import type { SvgNode } from '@sojourn/charts';
import { createElement, type ReactNode } from 'react';

const asIs = /^(aria|data)-/;

/** React's name of an SVG attribute. @example attributeName('text-anchor') // 'textAnchor' */
export function attributeName(name: string): string {
  if (name === 'class') return 'className';
  if (asIs.test(name)) return name;
  return name.replace(/[-:](\w)/g, (_, letter: string) => letter.toUpperCase());
}

function attributes(node: SvgNode): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(node.attrs).map(([name, value]) => [attributeName(name), value]),
  );
}

/** An SVG tree of the charts as React elements. */
export function svgTree(node: SvgNode | string): ReactNode {
  if (typeof node === 'string') return node;
  const children = node.children.map(svgTree);
  return createElement(node.tag, attributes(node), ...children);
}
