/** `node --import tsx --conditions=react-server bench/mastery/foreseen-answers.ts [learners]`: answers foreseen until mastery beside those it took, for docs/analytics-pages.md. */
import { answersToMastery, MOST_FORESEEN } from '@/lib/mastery/answers-to-mastery'
import { inForce } from '@/lib/mastery/constants-in-force'
import { initialState } from '@/lib/mastery/initial-state'
import { updateMastery } from '@/lib/mastery/update-mastery'
import { randomSource, seedOf } from '../learners/random-source'
import { type SimulatedTemplate, simulatedBank } from '../learners/simulated-bank'
import { type LearnerKind, simulatedLearner } from '../learners/simulated-learner'
import { printTable, toFigure } from '../print-table'
import { simulatedObjectives, toObjectiveId } from './simulated-course'

const AT = [0, 4, 8, 16] as const
const START = Date.UTC(2026, 0, 5)
const MINUTE = 60_000
const learners = Number(process.argv[2] ?? 300)
if (!(Number.isInteger(learners) && learners > 0)) throw new RangeError('expected a number of learners, such as 300')
const objectives = simulatedObjectives(inForce)
const objectiveId = toObjectiveId(0)

for (const kind of ['graded', 'binary'] as const) {
  const runs = Array.from({ length: learners }, (_, seed) => runOf(kind, seed))
  printTable({
    title: `${kind}: answers on one objective until it is declared (${MOST_FORESEEN} at most), ${learners} learners`,
    head: ['after', 'learners', 'foreseen, mean', 'took, mean', 'within half and double, %'],
    rows: AT.map((after, place) => {
      const pairs = runs.flatMap(({ foreseen, took }) => {
        const guess = foreseen[place]
        return guess === undefined || took < after ? [] : [{ guess, rest: Math.min(MOST_FORESEEN, took - after) }]
      })
      const near = pairs.filter(({ guess, rest }) => guess <= 2 * rest + 1 && rest <= 2 * guess + 1).length
      return [
        `${after} answers`,
        String(pairs.length),
        toFigure(meanOf(pairs.map(({ guess }) => guess))),
        toFigure(meanOf(pairs.map(({ rest }) => rest))),
        ((100 * near) / Math.max(1, pairs.length)).toFixed(0),
      ]
    }),
  })
}

/** What was foreseen at each moment, as far as it came, and how many answers it took from the first on. */
function runOf(kind: LearnerKind, seed: number): { readonly foreseen: readonly number[]; readonly took: number } {
  const random = randomSource(seedOf(seed, 11))
  const learner = simulatedLearner(kind, random)
  const bank = simulatedBank(random).filter(({ needs }) => needs.length === 1 && needs[0] === 0)
  const foreseen: number[] = []
  let state = initialState(inForce)
  for (let given = 0; given < MOST_FORESEEN + (AT.at(-1) ?? 0); given += 1) {
    const now = START + given * MINUTE
    if ((state.objectives[objectiveId]?.declaredAt ?? null) !== null) return { foreseen, took: given }
    if (AT.some((at) => at === given)) {
      foreseen.push(answersToMastery({ state, objectiveId, objectives, now, constants: inForce }))
    }
    const template = bank[given % bank.length]
    if (template === undefined) throw new RangeError('the bank has no template of the first objective')
    const observation = { ...toEntry(template), scoreFraction: learner.answer(template) ? 1 : 0, at: now }
    state = updateMastery({ state, observation, objectives, constants: inForce }).state
  }
  return { foreseen, took: MOST_FORESEEN + (AT.at(-1) ?? 0) }
}

/** As hard as nobody knows yet. */
function toEntry({ id, guess }: SimulatedTemplate) {
  return { questionId: id, objectives: [objectiveId], difficulty: inForce.authoredDifficulty.medium, guessFloor: guess }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
