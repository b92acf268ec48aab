export { type Explanation, explainFigure } from './explain.ts';
export { type FigureAt, figuresOfDocument, untensed } from './list.ts';
