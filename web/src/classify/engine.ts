/** What the page needs of the typology: rules and schema in a script of their own. */

export { dateOfDay, dayNumber } from '@sojourn/engine/core';
export {
  cite,
  classify,
  hingesOf,
  openRules,
  personPage,
  ruleBook,
  statesOf,
  timeline,
  workerParagraph,
} from '@sojourn/engine/typology';
export { parseCase } from '@sojourn/engine/typology/schema';
