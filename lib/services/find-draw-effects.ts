/** What makes the draws of a template harder, from the answers they were given. */
import 'server-only'
import type { TemplateDraws } from '@/lib/db/queries/calibration'
import type { LoggedAnswer } from '@/lib/db/queries/response-log'
import { drawEffects, leastDrawAnswers } from '@/lib/mastery/draw-effects'
import type { UsableQuestion } from './usable-questions'

/** Each variant is made again: as many of the newest answers as an effect worth telling needs. */
const mostAnswers = 500

/** By question. Only answers to the newest version tell of its parameters; all are counted. */
export function findDrawEffects(
  questions: readonly UsableQuestion[],
  answers: readonly LoggedAnswer[],
): ReadonlyMap<string, TemplateDraws> {
  const byQuestion = new Map<string, LoggedAnswer[]>()
  for (const answer of answers) {
    const { questionId } = answer.observation
    const given = byQuestion.get(questionId)
    if (given === undefined) byQuestion.set(questionId, [answer])
    else given.push(answer)
  }
  return new Map(
    questions.map((question) => {
      const { questionId } = question.poolEntry
      const given = byQuestion.get(questionId) ?? []
      return [questionId, { answers: given.length, effects: effectsOf(question, given) }]
    }),
  )
}

function effectsOf({ version, parameterNames, makeVariant }: UsableQuestion, given: readonly LoggedAnswer[]) {
  const newest = given
    .filter((answer) => answer.version === version)
    .toSorted((a, b) => b.observation.at - a.observation.at)
    .slice(0, mostAnswers)
  if (newest.length < leastDrawAnswers || parameterNames.length === 0) return null
  return drawEffects(
    newest.map(({ seed, expectedScore, observation: { guessFloor, scoreFraction } }) => {
      const { parameters } = makeVariant(seed)
      const drawn = Object.entries(parameters).filter(([name]) => parameterNames.includes(name))
      return { parameters: Object.fromEntries(drawn), expectedScore, guessFloor, scoreFraction }
    }),
  )
}
