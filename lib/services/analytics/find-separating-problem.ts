// The problem of a course's bank that tells a mistake from all else best.
import 'server-only'
import type { SeparatingProblem } from '@/lib/contracts/analytics/misconceptions'
import { db } from '@/lib/db/client'
import { countMistakeAnswers } from '@/lib/db/queries/mistake-answers'
import { listPracticePool } from '@/lib/db/queries/question-version'
import { toPublicPart } from '@/lib/problems/public-part'
import { bestSeparating } from '@/lib/proving/best-separating'
import { mistakeSeparation } from '@/lib/proving/mistake-separation'
import { toKeyView } from '@/lib/services/to-key-view'
import { listUsableQuestions, type UsableQuestion } from '@/lib/services/usable-questions'
import { givenByMistake } from './given-by-mistake'

/** Draws of each question that are looked at. */
const DRAWS = 40
const seeds = Array.from({ length: DRAWS }, (_, seed) => seed)

type Asked = { readonly courseId: string; readonly objectiveId: string; readonly mistake: string }

/** Null where no question of the objective names the mistake on any draw. */
export async function findSeparatingProblem({
  courseId,
  objectiveId,
  mistake,
}: Asked): Promise<SeparatingProblem | null> {
  const questions = (await listUsableQuestions(await listPracticePool(db, courseId))).filter(
    ({ poolEntry, namedMistakes }) =>
      poolEntry.objectives.includes(objectiveId) && [...namedMistakes.values()].includes(mistake),
  )
  const idsOf = ({ namedMistakes }: UsableQuestion) =>
    new Set([...namedMistakes].flatMap(([id, named]) => (named === mistake ? id : [])))
  const counted = await countMistakeAnswers(db, {
    courseId,
    questionIds: questions.map(({ poolEntry }) => poolEntry.questionId),
    mistakeIds: [...new Set(questions.flatMap((question) => [...idsOf(question)]))],
  })
  const countOf = new Map(counted.map((count) => [count.questionId, count]))
  const candidates = questions.flatMap((question) => {
    const variants = seeds.map((seed) => question.makeVariant(seed))
    const separation = mistakeSeparation({ variants, ids: idsOf(question) })
    if (separation === null) return []
    const { answers, shown } = countOf.get(separation.questionId) ?? { answers: 0, shown: 0 }
    return { ...separation, answers, shown, question }
  })
  const best = bestSeparating(candidates)
  if (best === null) return null
  const { question, seed, tolerances, share, guessed, draws, answers, shown } = best
  const variant = question.makeVariant(seed)
  return {
    ...{ questionId: best.questionId, title: question.title, seed, tolerances, share, guessed, draws, answers, shown },
    prompt: variant.prompt,
    parts: variant.parts.map(toPublicPart),
    keys: variant.parts.map(toKeyView),
    given: givenByMistake(variant, { mistake, namedMistakes: question.namedMistakes }),
    solution: variant.solution,
    candidates: candidates.length,
  }
}
