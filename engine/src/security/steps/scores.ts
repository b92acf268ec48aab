/** Scores of all rows of a plan for all places: row r of place p at r · places + p. */
export type ScoreMatrix = Float64Array;
