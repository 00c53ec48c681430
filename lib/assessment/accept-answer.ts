/** An answer that was argued for becomes an accepted alternative of its question. */
import { parseQuestion, type Question } from '@/lib/problems/question'

export type AcceptedAnswer = {
  /** Name of the part. */
  readonly part: string
  /** An expression of the same kind as the key, over the question's parameters. */
  readonly when: string
  /** Share of the part's score, in (0, 1]. */
  readonly credit: number
  /** Shown with it. */
  readonly feedback: string
}

/**
 * The question as its next version should be; it is proved and published like any other.
 * @throws RangeError if it has no such part. @throws QuestionFormatError if the part takes no alternatives, or this is none.
 */
export function acceptAnswer(question: Question, { part, ...accepted }: AcceptedAnswer): Question {
  const answer = Object.hasOwn(question.answers, part) ? question.answers[part] : undefined
  if (answer === undefined) throw new RangeError(`a part of ${question.id}, not "${part}"`)
  const before = 'accept' in answer ? (answer.accept ?? []) : []
  const answers = { ...question.answers, [part]: { ...answer, accept: [...before, accepted] } }
  return parseQuestion({ ...question, answers })
}
