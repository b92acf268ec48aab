/** An SVG element as plain data: serialised to text in Node, wrapped by React in the page. */
export interface SvgNode {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}
