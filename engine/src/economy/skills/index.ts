export {
  type SkillBalance,
  type SkillChange,
  singleCases,
  skillBalance,
  skilledWomen,
} from './balance.ts';
