/** The problems of a new attempt: for each slot a question of those it asks for, and numbers of the student's own. */
import 'server-only'
import { randomInt } from 'node:crypto'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { drawAttempt } from '@/lib/assessment/draw-attempt'
import type { PoolQuestion } from '@/lib/assessment/pool-question'
import type { DrawnProblem } from '@/lib/db/queries/start-attempt'
import { DrawError } from '@/lib/problems/draw-error'
import { listAssessmentPool } from './assessment-pool'
import { sharedDrawTarget } from './shared-draw-target'
import { getUsableQuestion, seedCount } from './usable-questions'

type SlotsDefinition = Exclude<AssessmentDefinition, { readonly kind: 'mastery-check' }>
type Asked = {
  readonly courseId: string
  readonly definition: SlotsDefinition
  /** By question, the earlier attempt of the student it was last given in. */
  readonly given: ReadonlyMap<string, number>
}

/** A template may have a rare seed without an acceptable draw: nobody is left with a problem that cannot be shown. */
const maxDraws = 20

/** Null where a slot finds no question that no other slot has. */
export async function drawProblems({ courseId, definition, given }: Asked): Promise<readonly DrawnProblem[] | null> {
  return drawFrom(await listAssessmentPool(courseId), { definition, given })
}

const nothing: Asked['given'] = new Map()

/** The same from a pool that was read before, as for a class. */
export async function drawFrom(
  pool: readonly PoolQuestion[],
  { definition, given = nothing }: Pick<Asked, 'definition'> & Partial<Pick<Asked, 'given'>>,
): Promise<readonly DrawnProblem[] | null> {
  const target = sharedDrawTarget(definition, pool)
  const asked = { definition, pool, given, ...(target === undefined ? {} : { target }) }
  for (let draws = 0; draws < maxDraws; draws += 1) {
    const drawn = drawAttempt({ ...asked, seed: randomInt(seedCount) })
    if (drawn.kind !== 'drawn') return null
    if (await canBeShown(drawn.problems)) return drawn.problems
  }
  throw new RangeError(`draw after draw of “${definition.title}” cannot be shown`)
}

async function canBeShown(problems: readonly DrawnProblem[]): Promise<boolean> {
  const questions = await Promise.all(problems.map(getUsableQuestion))
  try {
    questions.forEach((question, place) => {
      const seed = problems[place]?.seed
      if (seed !== undefined) question.makeVariant(seed)
    })
    return true
  } catch (error) {
    if (error instanceof DrawError) return false
    throw error
  }
}
