export { hiddenCategory, hiddenCount, refusedWord } from './dignity.ts';
export { parseHouseStyle } from './parse.ts';
export { houseStyles } from './profiles.ts';
export type { HouseStyle, Worded } from './style.ts';
