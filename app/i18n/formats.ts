/** How figures and dates are written, by name, so that one kind of thing looks the same on every screen. */

export const formats = {
  number: {
    share: { style: 'percent', maximumFractionDigits: 0 },
    // A level beside what moved it: tenths, so that the parts add up to what is shown.
    level: { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
    // What a problem is worth, in nats and logits.
    worth: { minimumFractionDigits: 3, maximumFractionDigits: 3 },
    // A difficulty: harder than medium is +, easier is −.
    logits: { signDisplay: 'exceptZero', minimumFractionDigits: 2, maximumFractionDigits: 2 },
    times: { maximumFractionDigits: 2 },
    shareTold: { style: 'percent', maximumFractionDigits: 1 },
    points: { signDisplay: 'exceptZero', minimumFractionDigits: 1, maximumFractionDigits: 1 },
    score: { style: 'percent', maximumFractionDigits: 0 },
    // A log score: 0 without a sign, and two decimals so that figures stand still while a slider moves.
    bits: { signDisplay: 'negative', minimumFractionDigits: 2, maximumFractionDigits: 2 },
    // Without grouping: a box refuses 1,000, so nothing may show it.
    typed: { maximumSignificantDigits: 6, useGrouping: false },
    // Points of an assessment.
    earned: { maximumFractionDigits: 2 },
  },
  dateTime: {
    day: { day: 'numeric', month: 'long', year: 'numeric' },
    // A date somebody has to keep: with its weekday, so that nobody counts.
    due: { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    moment: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    // A date somebody plans by: the day of the week, and in which zone.
    full: {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'short',
    },
    clock: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  },
} as const
