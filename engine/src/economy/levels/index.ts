export {
  assumed,
  type Direction,
  dashed,
  type Grade,
  type Range,
  rangeOf,
  type Sized,
  sizedBy,
  sizeOf,
} from './sized.ts';
export { type Evidence, type Level, type LevelRow, levels, levelTable } from './table.ts';
