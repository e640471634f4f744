/** What a rule judges: one set-returning function of facts each, in db/facts/. */
export const subjects = ["project", "disbursement", "expenditure"] as const;
export type Subject = (typeof subjects)[number];

/** When a rule judges. `draft` is advice; `daily` is the nightly run; all others are gates. */
export const moments = ["draft", "submission", "approval", "disbursement", "expenditure", "closing", "daily"] as const;
export type Moment = (typeof moments)[number];

export const weights = ["info", "warn", "block"] as const;
export type Weight = (typeof weights)[number];

export const verdicts = ["pass", "fail", "not_applicable", "indeterminate"] as const;
export type Verdict = (typeof verdicts)[number];

/** The life of a compliance flag (design: "Rules, facts, flags"). */
export const flagStates = ["open", "explained", "waived", "rectified", "verified", "closed"] as const;
export type FlagState = (typeof flagStates)[number];
