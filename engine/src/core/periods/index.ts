export { formatPeriod, overlaps, type Period, period, year, years } from './period.ts';
