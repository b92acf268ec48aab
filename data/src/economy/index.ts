export { type CountedRemittance, countedRemittance } from './counted.ts';
export { incomesAt } from './incomes.ts';
export { type MatrixCheck, matrixCheck } from './matrix.ts';
export { type CountryWorld, countryYears, loadCountryWorld } from './mobility.ts';
export { mobilityRegionOf } from './mobility-regions.ts';
export { type RemittanceCorridor, type RemittancePicture, remittancePicture } from './picture.ts';
export { latestOf, stocksAbroadAt, stockYears } from './read.ts';
export { womenAbroad } from './women.ts';
export { type WorldReceived, worldReceived } from './world.ts';
