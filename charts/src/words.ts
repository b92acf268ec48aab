/** The few words that charts add of their own; a page in another language passes its own. */
export interface ChartVocabulary {
  readonly noData: string;
  readonly higherIsMoreSecure: string;
  readonly lowerIsMoreSecure: string;
  readonly middleHalf: string;
  readonly stale: string;
  readonly before: string;
  readonly interval: string;
  readonly notLabelled: string;
  readonly others: string;
  readonly outward: string;
  readonly inward: string;
  readonly source: string;
  readonly place: string;
  readonly code: string;
  readonly year: string;
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly note: string;
  readonly indicator: string;
  readonly unit: string;
  readonly region: string;
  readonly world: string;
  readonly firstQuartile: string;
  readonly thirdQuartile: string;
  readonly direction: string;
  readonly from: string;
  readonly to: string;
  readonly longitude: string;
  readonly latitude: string;
  readonly median: string;
  readonly recorded: string;
  readonly yes: string;
  readonly no: string;
}

export const englishWords: ChartVocabulary = {
  noData: 'No data',
  higherIsMoreSecure: 'higher is more secure',
  lowerIsMoreSecure: 'lower is more secure',
  middleHalf: 'middle half of places',
  stale: 'hollow: older than five years',
  before: 'Before',
  interval: 'line: range',
  notLabelled: 'Not labelled on the map',
  others: 'others',
  outward: 'from here',
  inward: 'to here',
  source: 'Source',
  place: 'Place',
  code: 'Code',
  year: 'Year',
  value: 'Value',
  low: 'Low',
  high: 'High',
  note: 'Note',
  indicator: 'Indicator',
  unit: 'Unit',
  region: 'Region',
  world: 'World',
  firstQuartile: 'First quartile',
  thirdQuartile: 'Third quartile',
  direction: 'More is',
  from: 'From',
  to: 'To',
  longitude: 'Longitude',
  latitude: 'Latitude',
  median: 'Median',
  recorded: 'Recorded',
  yes: 'yes',
  no: 'no',
};
