/** Below this number of people no share of them is given: one person would move it too far. */
export const fewestForShare = 100;
/** How many years back a number is compared with itself, and movements are summed. */
export const decade = 10;
/** Medians over fewer places are not shown. */
export const peersNeeded = 5;
/** States' goal for the cost of sending remittances by 2030, % of the amount (SDG 10.c.1). */
export const remittanceCostGoal = 3;
