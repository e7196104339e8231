/**
 * How grave a finding is, the gravest first: whether it stops the appendix, and what an officer has to do about it, as
 * said after a number ("3 to look at").
 */
export const SEVERITIES = {
  error: { stops: true, todo: "to put right" },
  warning: { stops: false, todo: "to look at" },
  info: { stops: false, todo: "to know" },
} as const;

export type Severity = keyof typeof SEVERITIES;

/** The severities, the gravest first. */
export const SEVERITY_ORDER = Object.keys(SEVERITIES) as readonly Severity[];
