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
