/** Who stands for a brief, and what was set or noted by hand. */
export const clearance = {
  'clearance.state':
    '{state, select, cleared {Cleared by {checker} on {date}} checked {Checked by {checker} on {date}, not yet cleared} other {Draft, not yet checked}}, on data with the fingerprint {hash}. {overrides, plural, =0 {} one {One figure was set by hand; the source’s stands beside it.} other {# figures were set by hand; the source’s stand beside them.}}',
  'clearance.note': 'Note of the checker: {note}',
} as const;
