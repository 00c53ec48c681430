// An alternative as it is written: what it comes to on the numbers of the student who argues for it, and whether they meet it.
import 'server-only'
import { gradeFinally } from '@/lib/assessment/attempt-grade'
import { compileAlternatives } from '@/lib/assessment/compile-alternatives'
import type { Actor } from '@/lib/auth/actor'
import type { ReadAlternative } from '@/lib/contracts/regrade-requests'
import type { ReadAlternativeResult } from '@/lib/contracts/regrade-views'
import { db } from '@/lib/db/client'
import { listQuestionVersions } from '@/lib/db/queries/question-version'
import { parseStoredQuestion } from '@/lib/db/queries/stored-question'
import { AppError } from '@/lib/errors'
import type { Part } from '@/lib/problems/part'
import { QuestionFormatError } from '@/lib/problems/question'
import { findArgued } from './find-argued'
import { getGradedAssessment } from './graded-assessment'
import { getUsableQuestion } from './usable-questions'
import { valueText } from './value-text'

/** @throws AppError `not-found` where there is no such answer, or its question has no such part. */
export async function readAlternative(actor: Actor, asked: ReadAlternative): Promise<ReadAlternativeResult> {
  const { part: name, when, place } = asked
  await getGradedAssessment(actor, asked)
  const argued = await findArgued(asked, `${place.attemptId}.${place.slotId}.${place.variantNumber}`)
  if (argued?.correction.kind !== 'accept' || !argued.answers.some((answer) => answer.name === name)) {
    throw new AppError('not-found')
  }
  const { questionId, version, seed, response } = argued.correction
  const [stored] = await listQuestionVersions(db, [{ questionId, version }])
  const given = (await getUsableQuestion({ questionId, version })).makeVariant(seed ?? 0)
  try {
    const accepted = { part: name, when, credit: 1, feedback: 'Accepted.' }
    const accepting = compileAlternatives(parseStoredQuestion(stored?.definition).question, [accepted])(given)
    const part = accepting.parts.find((each) => each.name === name)
    const value = part === undefined ? null : newestAccepted(part)
    if (value === null || part === given.parts.find((each) => each.name === name)) return { kind: 'no-answer' }
    const graded = gradeFinally({ variant: accepting, response })
    const read = graded.kind === 'graded' ? graded : graded.read
    const isMet = read?.parts.some((each) => each.name === name && each.scoreFraction >= 1) === true
    return { kind: 'read', value: value.text, isMet }
  } catch (error) {
    if (error instanceof QuestionFormatError) return { kind: 'unreadable', problems: error.problems.map(withoutPath) }
    throw error
  }
}

/** Of a formula its values at points tell nothing. */
function newestAccepted(part: Part): { readonly text: string | null } | null {
  const accepted = 'accepted' in part ? part.accepted.at(-1) : undefined
  if (accepted === undefined) return null
  return { text: part.kind === 'expression' ? null : valueText(accepted.value) }
}

/** Where in the file it would stand says nothing here. */
function withoutPath(problem: string): string {
  return problem.replace(/^answers\.[^:]*: /, '')
}
