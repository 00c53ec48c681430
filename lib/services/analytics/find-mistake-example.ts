// The latest answer of some students that showed a mistake, in the numbers they were given.
import 'server-only'
import type { MistakeExample, ShownStudent } from '@/lib/contracts/analytics/misconceptions'
import { db } from '@/lib/db/client'
import { findAnsweredVariant } from '@/lib/db/queries/mistake-answers'
import { listStudentMistakes, type MistakeFilter } from '@/lib/db/queries/tallies/mistake-tallies'
import { toPublicPart } from '@/lib/problems/public-part'
import { toKeyView } from '@/lib/services/to-key-view'
import { getUsableQuestion } from '@/lib/services/usable-questions'
import { givenByMistake } from './given-by-mistake'

type Asked = {
  readonly filter: MistakeFilter & { readonly mistake: string }
  readonly shown: ReadonlyMap<string, ShownStudent>
}

/** Ids of submissions are in the order of time. Null where nobody made it. */
export async function findMistakeExample({ filter, shown }: Asked): Promise<MistakeExample | null> {
  const made = (await listStudentMistakes(db, filter)).flatMap(({ studentId, lastSubmissionId: submissionId }) => {
    const student = shown.get(studentId)
    return submissionId === null || student === undefined ? [] : { student, submissionId }
  })
  const [latest] = made.toSorted((a, b) => (a.submissionId < b.submissionId ? 1 : -1))
  if (latest === undefined) return null
  const { student, submissionId } = latest
  const answered = await findAnsweredVariant(db, { courseId: filter.courseId, studentId: student.id, submissionId })
  if (answered === null) return null
  const question = await getUsableQuestion(answered)
  const variant = question.makeVariant(answered.seed)
  return {
    student,
    answeredAt: answered.submittedAt.toISOString(),
    title: question.title,
    prompt: variant.prompt,
    parts: variant.parts.map(toPublicPart),
    response: answered.response,
    keys: variant.parts.map(toKeyView),
    given: givenByMistake(variant, { mistake: filter.mistake, namedMistakes: question.namedMistakes }).filter(
      ({ id }) => answered.mistakes.includes(id),
    ),
  }
}
