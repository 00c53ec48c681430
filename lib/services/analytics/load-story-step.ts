// One answer as it was given: the problem in the student's own numbers, what they sent, and what came back.
import 'server-only'
import type { StoryAnswerEntry, StoryStep } from '@/lib/contracts/analytics/story'
import type { CourseObjective } from '@/lib/db/queries/course-objective'
import type { AnsweredEvent } from '@/lib/db/queries/stored-event'
import type { StoryAnswer } from '@/lib/db/queries/story-answer'
import { toPublicPart } from '@/lib/problems/public-part'
import { toKeyView } from '@/lib/services/to-key-view'
import { titleOf, toReasonView } from '@/lib/services/to-reason-view'
import { getUsableQuestion } from '@/lib/services/usable-questions'

type StepToShow = {
  readonly entry: StoryAnswerEntry
  readonly answer: StoryAnswer
  readonly event: AnsweredEvent
  readonly objectives: readonly CourseObjective[]
}

/** The variant is made anew from version and seed: the very one that was answered. */
export async function loadStoryStep({ entry, answer, event, objectives }: StepToShow): Promise<StoryStep> {
  const { questionId, seed, response, grade, choice } = answer
  const made = (await getUsableQuestion(answer)).makeVariant(seed)
  return {
    entry,
    reason: toReasonView(choice.reason, objectives),
    problem: { questionId, prompt: made.prompt, parts: made.parts.map(toPublicPart) },
    answered: {
      response,
      parts: grade.parts,
      keys: made.parts.map(toKeyView),
      solution: made.solution,
      changes: event.changes.map((change) => ({
        ...change,
        title: titleOf(change.objectiveId, objectives),
        declared: false,
      })),
    },
  }
}
