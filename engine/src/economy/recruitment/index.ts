export { monthlyService } from './loan.ts';
export { type MonthsMeaning, monthsMeaning } from './months.ts';
export {
  type Earnings,
  type Payers,
  type Recruitment,
  type RecruitmentResult,
  recruit,
} from './recruit.ts';
