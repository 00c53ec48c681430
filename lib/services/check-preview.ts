// An instructor's answer to a previewed problem, with everything there is to say of it. Nothing is recorded.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { CheckPreview } from '@/lib/contracts/assessment-requests'
import type { PreviewResult } from '@/lib/contracts/assessment-views'
import { AppError } from '@/lib/errors'
import { grade } from '@/lib/grading/grade-response'
import { toPublicPart } from '@/lib/problems/public-part'
import { getAssessmentToEdit } from './assessment-access'
import { listAssessmentPool } from './assessment-pool'
import { toKeyView } from './to-key-view'
import { getUsableQuestion } from './usable-questions'

/** @throws AppError `not-found` for a question that is not of this course, or not in this version. */
export async function checkPreview(actor: Actor, asked: CheckPreview): Promise<PreviewResult> {
  const { courseId, questionId, version, seed, response } = asked
  await getAssessmentToEdit(actor, asked)
  const pool = await listAssessmentPool(courseId)
  if (!pool.some((question) => question.questionId === questionId && question.version === version)) {
    throw new AppError('not-found')
  }
  const question = await getUsableQuestion({ questionId, version })
  const variant = question.makeVariant(seed)
  const graded = grade({ variant, response })
  if (graded.kind === 'ungradable') return { kind: 'unreadable', parts: graded.parts }
  return {
    kind: 'graded',
    scoreFraction: graded.scoreFraction,
    grades: graded.parts,
    parts: variant.parts.map(toPublicPart),
    keys: variant.parts.map(toKeyView),
    solution: variant.solution,
  }
}
