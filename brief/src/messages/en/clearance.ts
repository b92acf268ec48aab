/** Who stands for a brief, and what was set or noted by hand. */
export const clearance = {
  'clearance.state':
    '{state, select, cleared {Cleared by {checker} on {date}} checked {Checked by {checker} on {date}, not yet cleared} other {Draft, not yet checked}}, as of {year}, on data with the fingerprint {hash}.{overrides, plural, =0 {} one { One figure was set by hand; the source’s stands beside it. Charts and what is computed from it keep the source’s.} other { # figures were set by hand; the source’s stand beside them. Charts and what is computed from them keep the source’s.}}',
  'clearance.note': 'Note of the checker on {figure}: {note}',
} as const;
