// A stored choice as the learner may look at it: what was weighed, and by which rule one was taken.
import 'server-only'
import type { ChoiceView } from '@/lib/contracts/views'
import type { CourseObjective } from '@/lib/db/queries/course-objective'
import type { ProblemChoice } from '@/lib/db/queries/stored-choice'
import { titleOf } from './to-reason-view'

export type ChoiceToShow = {
  readonly choice: ProblemChoice
  readonly objectives: readonly CourseObjective[]
  /** Titles of the questions that are in the pool now, by id. */
  readonly titles: ReadonlyMap<string, string>
}

/** Candidates in the order they were stored: the chosen one first, then the best others. */
export function toChoiceView({ choice, objectives, titles }: ChoiceToShow): ChoiceView {
  return {
    rule: choice.reason.kind,
    candidates: choice.candidates.map((candidate) => ({
      ...candidate,
      title: titles.get(candidate.questionId) ?? null,
      objectiveTitle: titleOf(candidate.objectiveId, objectives),
      isChosen: candidate.questionId === choice.questionId,
    })),
  }
}
