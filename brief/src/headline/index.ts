export { type Lead, type LeadId, leadsOf } from './lead.ts';
export { type Disagreement, disagreementOn } from './otherwise.ts';
export { type QuestionId, questionOf } from './question.ts';
export { type Risk, type RiskId, riskOf } from './risk.ts';
