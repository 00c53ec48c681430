/** The dates of an assessment, moved or taken out, for another course or another term. */
import { addDays } from './add-days'
import type { AssessmentDefinition, ReleaseMoment, ReleaseRules } from './definition'

export type DateChange =
  | { readonly kind: 'keep' }
  | { readonly kind: 'shift'; readonly days: number }
  | { readonly kind: 'clear' }

/** Shifted, every date keeps its time of day. Cleared, it is open for ever, and what was released on a date waits for the close. */
export function moveDates(definition: AssessmentDefinition, change: DateChange): AssessmentDefinition {
  switch (change.kind) {
    case 'keep':
      return definition
    case 'clear':
      return { ...definition, opensAt: null, timeline: [], release: eachMoment(definition.release, withoutDate) }
    case 'shift': {
      const { opensAt, timeline, release } = definition
      return {
        ...definition,
        opensAt: opensAt === null ? null : addDays(opensAt, change.days),
        timeline: timeline.map((step) => ({ ...step, until: addDays(step.until, change.days) })),
        release: eachMoment(release, (moment) =>
          moment.kind === 'on' ? { kind: 'on', at: addDays(moment.at, change.days) } : moment,
        ),
      }
    }
  }
}

function withoutDate(moment: ReleaseMoment): ReleaseMoment {
  return moment.kind === 'on' ? { kind: 'after-close' } : moment
}

function eachMoment(rules: ReleaseRules, change: (moment: ReleaseMoment) => ReleaseMoment): ReleaseRules {
  return {
    score: change(rules.score),
    correctness: change(rules.correctness),
    feedback: change(rules.feedback),
    solution: change(rules.solution),
  }
}
