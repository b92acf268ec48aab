export { type Drawn, drawnNumbers } from './drawn.ts';
export { type Explanation, explainFigure, explainFigures } from './explain.ts';
export { type FigureAt, figuresOfDocument, untensed } from './list.ts';
export { tableText, withFigures } from './map.ts';
export { savedText, tableVoice, writtenFigure } from './text.ts';
