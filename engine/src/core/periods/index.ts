export { dateOfDay, dayNumber } from './day.ts';
export {
  formatPeriod,
  months,
  monthsOf,
  overlaps,
  type Period,
  period,
  year,
  years,
} from './period.ts';
