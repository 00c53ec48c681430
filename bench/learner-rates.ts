/**
 * What an answer costs the learner model, on one core: the update and the choice of what comes next, side by side with what others do at
 * an answer, ts-fsrs and jsCAT.
 */
import { listQuestions } from '@/cli/load-bank'
import { chooseNext } from '@/lib/mastery/choose-next'
import { type Constants, uncalibrated } from '@/lib/mastery/constants'
import { inForce } from '@/lib/mastery/constants-in-force'
import { initialState } from '@/lib/mastery/initial-state'
import type { LearnerState, ObjectiveNode, Observation, PoolEntry } from '@/lib/mastery/state'
import { updateMastery } from '@/lib/mastery/update-mastery'
import type { Question } from '@/lib/problems/question'
import { type Contestant, interleave } from './interleave'
import { catAnswers, peerLearners } from './peer-learners'
import { printTable, toFigure } from './print-table'

const poolSize = 500
const updates = 2_000
const choices = 40
const dayMilliseconds = 86_400_000

type Row = readonly [what: string, contestant: Contestant]

export async function benchLearner(): Promise<void> {
  const templates = (await listQuestions()).filter(({ origin }) => origin === 'template')
  const course = { pool: templates.map(toPoolEntry), objectives: toNodes(templates) }
  const peers = await peerLearners()
  const rows: readonly Row[] = [
    ...ourRows(course, { constants: uncalibrated, named: 'graded level' }),
    ...ourRows(course, { constants: inForce, named: 'in force' }),
    ...(peers === null ? [] : ([['ts-fsrs: next review of a card', peers.fsrs]] satisfies readonly Row[])),
    ...(peers === null
      ? []
      : ([[`jsCAT: ability from up to ${catAnswers} answers (EAP)`, peers.cat]] satisfies readonly Row[])),
  ]
  const times = interleave(rows.map(([, contestant]) => contestant))
  const unit = times[0] ?? Number.NaN
  printTable({
    title: `The learner model, one core, ${templates.length} templates met`,
    head: ['what', 'µs each', 'of an update'],
    rows: rows.map(([what], place) => {
      const time = times[place] ?? Number.NaN
      return [what, toFigure(time), toFigure(time / unit)]
    }),
  })
  if (peers === null)
    process.stdout.write('ts-fsrs and jsCAT are left out: the package registry could not be reached to fetch them.\n')
}

type Course = { readonly pool: readonly PoolEntry[]; readonly objectives: readonly ObjectiveNode[] }

/** An update and a choice under some constants, by a learner who has met every template once. */
function ourRows(
  { pool, objectives }: Course,
  { constants, named }: { readonly constants: Constants; readonly named: string },
): readonly Row[] {
  const answers = pool.map((entry, index) => toAnswer(entry, index))
  const learner = answers.reduce<LearnerState>(
    (state, observation) => updateMastery({ state, observation, objectives, constants }).state,
    initialState(constants),
  )
  const wide = Array.from({ length: poolSize }, (_, index) => pool[index] ?? another(at(pool, index), index))
  return [
    [
      `update, ${named}`,
      {
        work: (index) => updateMastery({ state: learner, observation: at(answers, index), objectives, constants }),
        calls: updates,
      },
    ],
    [
      `choice among ${poolSize}, ${named}`,
      {
        work: (seed) => chooseNext({ state: learner, pool: wide, objectives, now: dayMilliseconds, seed, constants }),
        calls: choices,
      },
    ],
  ]
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length]
  if (item === undefined) throw new RangeError('The bank has no templates.')
  return item
}

/** A template the learner has not met. */
function another(entry: PoolEntry, index: number): PoolEntry {
  return { ...entry, questionId: `template-${index}` }
}

function toAnswer(entry: PoolEntry, index: number): Observation {
  return { ...entry, scoreFraction: index % 3 === 0 ? 0 : 1, at: dayMilliseconds + index }
}

function toPoolEntry({ id, objectives, difficulty }: Question): PoolEntry {
  return { questionId: id, objectives, difficulty: uncalibrated.authoredDifficulty[difficulty], guessFloor: 0.02 }
}

function toNodes(templates: readonly Question[]): readonly ObjectiveNode[] {
  const ids = new Set(templates.flatMap(({ objectives }) => objectives))
  return [...ids].map((id) => ({ id, prerequisites: [], easiness: uncalibrated.easiness }))
}
