/** What a student hands in for a problem: the key, a mistake of theirs, another wrong answer, or a bet. */
import type { ProbabilisticChoicePart } from '@/lib/problems/part'
import type { AnswerSheet, HandedIn } from './answer-sheet'
import type { SimulatedQuestion } from './simulated-question'
import type { SimulatedStudent } from './simulated-student'
import { logistic } from './student-level'

/** Of wrong answers to a question that names mistakes, the share that is one of them. */
const NAMED_SHARE = 0.75

type Problem = { readonly question: SimulatedQuestion; readonly sheet: AnswerSheet }

/**
 * First, by one draw, the planted misconceptions the question names: each with the student's own chance, none with what is left. Else right with
 * c + (1 − c)·σ(1.3(θ − b)), θ the level on the weakest objective; else a mistake the question names, by the student's habits, or an answer that is wrong in no known way.
 */
export function handIn({ question, sheet }: Problem, student: SimulatedStudent): HandedIn {
  const acted = actedOn(question, student)
  const planted = acted === null ? null : sheet.mistaken(acted)
  if (planted !== null) return planted
  const [bet] = sheet.parts
  const knows = chanceOfRight(question, student)
  if (bet?.kind === 'probabilistic-choice' && sheet.parts.length === 1)
    return sheet.graded({ [bet.name]: placeBet(bet, { knows, student }) }) ?? sheet.right()
  if (student.chance.happens(knows)) return sheet.right()
  return wrongAnswer({ question, sheet }, student)
}

/** Whether a planted misconception is acted on, and which: their chances laid end to end, scaled where they exceed 1. */
function actedOn({ named }: SimulatedQuestion, { habits, chance }: SimulatedStudent): string | null {
  const tempting = named.flatMap((mistake) => {
    const own = habits.planted.get(mistake)
    return own === undefined ? [] : [{ mistake, own }]
  })
  if (tempting.length === 0) return null
  const total = tempting.reduce((sum, { own }) => sum + own, 0)
  let left = chance.uniform() * Math.max(1, total)
  for (const { mistake, own } of tempting) {
    left -= own
    if (left < 0) return mistake
  }
  return null
}

export function chanceOfRight({ usable, trueDifficulty }: SimulatedQuestion, { levels }: SimulatedStudent): number {
  const { objectives, guessFloor } = usable.poolEntry
  const level = Math.min(...objectives.map(levels.levelOf))
  return guessFloor + (1 - guessFloor) * logistic(1.3 * (level - trueDifficulty))
}

function wrongAnswer({ question, sheet }: Problem, { habits, chance }: SimulatedStudent): HandedIn {
  const could = question.named.filter((mistake) => !habits.planted.has(mistake) && sheet.canBeMade(mistake))
  const isNamed = could.length > 0 && chance.happens(NAMED_SHARE)
  const named = isNamed ? sheet.mistaken(weighted(could, { habits, at: chance.uniform() })) : null
  if (named !== null) return named
  const place = Math.floor(chance.uniform() * (sheet.parts.length + 1))
  return sheet.wrong(place) ?? firstMistake(could, sheet) ?? sheet.right()
}

function weighted(
  mistakes: readonly string[],
  { habits, at }: { readonly habits: SimulatedStudent['habits']; readonly at: number },
): string {
  const weights = mistakes.map(habits.weightOf)
  let left = at * weights.reduce((sum, weight) => sum + weight, 0)
  const chosen = weights.findIndex((weight) => {
    left -= weight
    return left < 0
  })
  return mistakes[chosen] ?? mistakes[0] ?? ''
}

function firstMistake(mistakes: readonly string[], sheet: AnswerSheet): HandedIn | null {
  return mistakes.map(sheet.mistaken).find((found) => found !== null) ?? null
}

type Bet = { readonly knows: number; readonly student: SimulatedStudent }

/** On the option they lean to, which is the right one as often as they know it, what they say they believe; the rest evenly. In whole percents. */
function placeBet({ key, options }: ProbabilisticChoicePart, { knows, student }: Bet): string {
  const { chance, boldness } = student
  const others = options.filter(({ id }) => id !== key)
  const leaning = chance.happens(knows) || others.length === 0 ? key : chance.oneOf(others).id
  const believed = Math.min(0.98, Math.max(1 / options.length + 0.01, knows))
  const said = logistic(boldness * Math.log(believed / (1 - believed)))
  const percent = Math.min(99, Math.max(1, Math.round(100 * said)))
  const rest = 100 - percent
  const places = others.map(
    (_, index) => Math.floor((rest * (index + 1)) / others.length) - Math.floor((rest * index) / others.length),
  )
  const ofOther = new Map(others.map(({ id }, index) => [id, places[index] ?? 0] as const))
  return options.map(({ id }) => `${id}: ${(id === leaning ? percent : percentOf(id)) / 100}`).join(', ')

  /** The option leant to takes the key's place among the others. */
  function percentOf(id: string): number {
    return ofOther.get(id === key ? leaning : id) ?? 0
  }
}
