/** What an instructor should know of a blueprint and the questions there are for it, before students meet it. */

import type { BlueprintFinding } from './blueprint-finding'
import { type Blueprint, coverage } from './coverage'
import { type AttemptedBlueprint, lintAttempts } from './lint-attempts'
import { lintDuplicates } from './lint-duplicates'
import { openSlotsOf } from './open-slots'
import { scarceSlots } from './scarce-slots'
import { slotNumbers } from './slot-numbers'

/** Errors first: with one, an attempt cannot be drawn. */
export function lintBlueprint(blueprint: AttemptedBlueprint): readonly BlueprintFinding[] {
  const findings = [
    ...lintEmpty(blueprint),
    ...lintScarcity(blueprint),
    ...lintAttempts(blueprint),
    ...lintSlots(blueprint),
    ...lintDuplicates(blueprint),
    ...lintBalance(blueprint),
  ]
  return findings.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
}

function lintEmpty({ definition, pool }: Blueprint): readonly BlueprintFinding[] {
  const { emptySlots } = coverage({ definition, pool })
  return definition.slots.flatMap(({ id, pick }, place): readonly BlueprintFinding[] => {
    if (!emptySlots.includes(id)) return []
    const found = { severity: 'error', slotIds: [id] } as const
    if (pick.kind === 'question') {
      const words = `The question of slot ${place + 1}, "${pick.questionId}", is withdrawn or not there. Choose another.`
      return [{ ...found, kind: 'question-unavailable', words }]
    }
    const words = `No question fits slot ${place + 1}. Allow more objectives, kinds or difficulties, or write one.`
    return [{ ...found, kind: 'slot-draws-nothing', words }]
  })
}

function lintScarcity({ definition, pool }: Blueprint): readonly BlueprintFinding[] {
  const slots = openSlotsOf(definition, pool)
  return scarceSlots(slots).map(({ slotIds, questionIds }) => {
    const numbers = slotNumbers(slotIds, definition.slots)
    const between = `Slots ${numbers} draw on ${counted(questionIds.length)} between them`
    const canRepeat = pool.some(({ questionId, hasVariants }) => hasVariants && questionIds.includes(questionId))
    return canRepeat
      ? {
          kind: 'slots-share-few-questions' as const,
          severity: 'warning' as const,
          words: `${between}: students are given one of them twice, with other numbers. Write more, or widen a slot.`,
          slotIds,
        }
      : {
          kind: 'pool-too-small' as const,
          severity: 'error' as const,
          words: `${between}, which have no numbers to vary: there is not one for each slot. Write more, or widen a slot.`,
          slotIds,
        }
  })
}

function lintSlots({ definition, pool }: Blueprint): readonly BlueprintFinding[] {
  return openSlotsOf(definition, pool).flatMap(({ slotId, slot, questions }, place) => {
    const findings: BlueprintFinding[] = []
    const [only] = questions
    const found = { severity: 'warning', slotIds: [slotId] } as const
    if (slot.pick.kind === 'objectives' && questions.length === 1 && only) {
      const words = `Slot ${place + 1} draws, but only "${only.questionId}" fits: all students are given it.`
      findings.push({ ...found, kind: 'one-question-for-all', words })
    }
    const alike = questions.filter(({ hasVariants }) => !hasVariants)
    if (slot.variants > 1 && alike.length > 0) {
      const words = `Slot ${place + 1} gives new numbers on a retry, but ${named(alike.map(({ questionId }) => questionId))} has none: the same problem comes back.`
      findings.push({ ...found, kind: 'variants-are-the-same', words })
    }
    return findings
  })
}

/** An objective with this many times its even share of the points, or with its inverse, is worth a look. */
const OUT_OF_BALANCE = 2.5

function lintBalance(blueprint: Blueprint): readonly BlueprintFinding[] {
  const { objectives } = coverage(blueprint)
  const total = objectives.reduce((sum, { points }) => sum + points, 0)
  const even = total / objectives.length
  return objectives.flatMap(({ objectiveId, points }): readonly BlueprintFinding[] => {
    if (points <= even * OUT_OF_BALANCE && points >= even / OUT_OF_BALANCE) return []
    const words = `"${objectiveId}" comes to ${rounded(points)} of ${rounded(total)} points, an even share would be ${rounded(even)}. Is this meant?`
    return [{ kind: 'points-out-of-balance', severity: 'warning', words, slotIds: [] }]
  })
}

function counted(questions: number): string {
  return questions === 1 ? 'one question' : `${questions} questions`
}

function named(ids: readonly string[]): string {
  const [first = ''] = ids
  return ids.length === 1 ? `"${first}"` : `each of ${ids.length} questions ("${first}" for one)`
}

function rounded(points: number): string {
  return String(Math.round(points * 10) / 10)
}
