/** Which questions on file become versions: what people have done to a question here is never undone by a start. */
import type { QuestionStanding } from '@/lib/db/queries/authoring/question-standing'
import type { SeedQuestion } from './read-questions'

export type HashedQuestion = SeedQuestion & { readonly definitionHash: string }

export type ChosenQuestions = {
  readonly toPublish: readonly HashedQuestion[]
  /** Ids of those that have changed on file and are left as they were written, or retired, here. */
  readonly kept: readonly string[]
}

/** What was published once, in whichever version, is not published again: somebody has gone on from there. */
export function chooseQuestions(
  questions: readonly HashedQuestion[],
  standings: ReadonlyMap<string, QuestionStanding>,
): ChosenQuestions {
  const standingOf = ({ question }: HashedQuestion) => standings.get(question.id)
  const unseen = questions.filter((each) => standingOf(each)?.hashes.has(each.definitionHash) !== true)
  const isKept = (each: HashedQuestion) => {
    const standing = standingOf(each)
    return standing !== undefined && (standing.isWritten || standing.isRetired)
  }
  return {
    toPublish: unseen.filter((each) => !isKept(each)),
    kept: unseen.filter(isKept).map(({ question }) => question.id),
  }
}
