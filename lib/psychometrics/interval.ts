/** Where the true figure lies in 95 of 100 classes like this one. */
export type Interval = { readonly low: number; readonly high: number }

/** How often an interval is meant to hold the true figure. */
export const COVERAGE = 0.95

/** The 0.975 quantile of the normal distribution. */
export const NORMAL_QUANTILE = 1.959963984540054
