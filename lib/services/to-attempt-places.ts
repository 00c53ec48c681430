/** The places of an attempt as its student may see them now. */
import 'server-only'
import { triesLeft } from '@/lib/assessment/attempt-tries'
import type { ReleaseRules } from '@/lib/assessment/definition'
import { type Released, released } from '@/lib/assessment/release'
import type { AttemptPlace, AttemptProblemView, TryView } from '@/lib/contracts/attempt-views'
import type { AttemptProblem } from '@/lib/db/queries/attempt-problem'
import type { GradedSubmission } from '@/lib/db/queries/close-attempt'
import type { PartGrade } from '@/lib/grading/grade'
import { toPublicPart } from '@/lib/problems/public-part'
import { type LoadedAttempt, slotRules, submissionsOf, triesOf } from './load-attempt'
import type { StudentSchedule } from './student-schedule'
import { toKeyView } from './to-key-view'
import { getUsableQuestion } from './usable-questions'

type Asked = {
  readonly loaded: LoadedAttempt
  readonly rules: ReleaseRules
  readonly schedule: StudentSchedule
  readonly now: number
}

/** Where there is no way back, only the place the student has come to is sent, until all is over. */
export function toAttemptPlaces(asked: Asked): Promise<readonly AttemptPlace[]> {
  const { attempt, drawn, problems } = asked.loaded
  const isOneWay = drawn.kind === 'exam' && drawn.navigation === 'one-way' && attempt.closedAt === null
  const isCheck = drawn.kind === 'mastery-check' && attempt.closedAt === null
  return Promise.all(
    problems.map(async (problem, place): Promise<AttemptPlace> => {
      const { slotId, position } = problem
      if (isCheck && place < problems.length - 1) return { kind: 'left', slotId, position }
      if (isOneWay && position < attempt.reachedPosition) return { kind: 'left', slotId, position }
      if (isOneWay && position > attempt.reachedPosition) return { kind: 'ahead', slotId, position }
      return { kind: 'shown', problem: await toProblemView(problem, asked) }
    }),
  )
}

async function toProblemView(problem: AttemptProblem, asked: Asked): Promise<AttemptProblemView> {
  const { loaded, schedule } = asked
  const { slotId, variantNumber, position, points, saved, isFlagged } = problem
  const question = await getUsableQuestion(problem)
  const made = question.makeVariant(problem.seed)
  const left = triesLeft(slotRules(loaded.drawn, slotId), triesOf(loaded, slotId))
  const isHomework = loaded.drawn.kind === 'homework'
  const isEachTry = loaded.drawn.kind !== 'exam'
  const { closedAt } = loaded.attempt
  const hasTriesLeft = closedAt === null && (!isHomework || left.kind !== 'done')
  const submissions = submissionsOf(loaded.submissions, problem)
  // Nothing of a key is sent while the exam it belongs to runs, whatever the rules of release say.
  const isGraded = closedAt !== null || (isHomework && submissions.length > 0)
  const may = isGraded
    ? released({ ...asked, lastClosesAt: schedule.lastClosesAt, attempt: { closedAt, hasTriesLeft } })
    : nothing
  return {
    slotId,
    variantNumber,
    position,
    points,
    title: may.correctness ? question.title : null,
    prompt: made.prompt,
    parts: made.parts.map(toPublicPart),
    saved: saved === null ? null : { ...saved, savedAt: new Date(saved.savedAt).toISOString() },
    isFlagged,
    left: isEachTry ? left : null,
    tries: submissions.map((submission) => toTryView(submission, may)),
    key: may.solution ? { keys: made.parts.map(toKeyView), solution: made.solution } : null,
  }
}

const nothing: Released = { score: false, correctness: false, feedback: false, solution: false }

function toTryView({ tryNumber, submittedAt, response, ...graded }: GradedSubmission, may: Released): TryView {
  const { grade, scoreFraction } = graded
  const sent = { tryNumber, submittedAt: new Date(submittedAt).toISOString(), response }
  if (!may.correctness) return { ...sent, outcome: { kind: 'withheld' } }
  const read = grade.kind === 'graded' ? grade : grade.read
  const parts = (read?.parts ?? []).map((part) => (may.feedback ? part : withoutFeedback(part)))
  const unreadable = grade.kind === 'graded' ? [] : grade.unreadable
  return { ...sent, outcome: { kind: 'shown', scoreFraction, parts, unreadable } }
}

/** Right or not, and as it was read. */
function withoutFeedback({ name, scoreFraction, readAs }: PartGrade): PartGrade {
  return { name, scoreFraction, readAs, matched: scoreFraction >= 1 ? 'key' : 'general', feedback: '' }
}
