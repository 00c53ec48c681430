/** Which answers were given, by whom: a wrong option that the best students choose is a flaw of the question, or a misconception of theirs. */
import { abilityGroups } from './ability-groups'
import { correlation } from './correlation'
import type { Interval } from './interval'
import { wilsonInterval } from './wilson-interval'

export type AnswerShare = {
  readonly count: number
  /** Of the attempts of the group; null where it is empty. */
  readonly share: number | null
  /** 95 %, Wilson. */
  readonly interval: Interval
}

export type AnswerAnalysis<Answer> = AnswerShare & {
  /** Null: no answer. */
  readonly answer: Answer | null
  /** Lowest ability first. */
  readonly byGroup: readonly AnswerShare[]
  /** 100·r of having given it with ability, in per cent; null where all or none did. Above 0 for a wrong answer is a warning. */
  readonly discrimination: number | null
}

type GivenAnswers<Answer> = {
  /** One an attempt. */
  readonly answers: readonly (Answer | null)[]
  /** Of each attempt; best the score on the rest of the quiz, so that the answer itself does not count. */
  readonly abilities: readonly number[]
  readonly groups: number
}

/**
 * Each answer that was given, the commonest first (ties in the order in which they occur), with its share in every ability group.
 * @throws RangeError unless there is an ability for each answer.
 * @example distractorAnalysis({ answers: ['a', 'b', 'b', 'a'], abilities: [1, 2, 3, 4], groups: 2 })[0] // 'a': count 2, share 0.5 in both groups
 */
export function distractorAnalysis<Answer extends string | number>({
  answers,
  abilities,
  groups,
}: GivenAnswers<Answer>): readonly AnswerAnalysis<Answer>[] {
  if (answers.length !== abilities.length) {
    throw new RangeError(`expected ${answers.length} abilities, one an answer, got ${abilities.length}`)
  }
  const groupOf = abilityGroups(abilities, groups)
  const found = [...new Set(answers)].map((answer) => {
    const given = answers.map((own) => (own === answer ? 1 : 0))
    const r = correlation(given, abilities)
    return {
      answer,
      ...shareOf(given),
      byGroup: Array.from({ length: groups }, (_, group) => shareOf(given.filter((_own, at) => groupOf[at] === group))),
      discrimination: r === null ? null : 100 * r,
    }
  })
  return found.toSorted((a, b) => b.count - a.count)
}

function shareOf(given: readonly (0 | 1)[]): AnswerShare {
  const count = given.filter((own) => own === 1).length
  const share = given.length === 0 ? null : count / given.length
  return { count, share, interval: wilsonInterval({ share: share ?? 0, tries: given.length }) }
}
