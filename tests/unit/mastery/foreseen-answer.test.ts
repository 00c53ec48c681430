// What a choice foresees of an answer is what the update would expect and do, to the bit: held to the plain formulas.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareAfter } from '@/lib/mastery/all-or-none'
import { answerTerms } from '@/lib/mastery/answer-terms'
import { type Constants, priors } from '@/lib/mastery/constants'
import { type CourseReading, readCourse } from '@/lib/mastery/course-reading'
import { extended } from '@/lib/mastery/extended-constants'
import { forecastAnswer } from '@/lib/mastery/forecast'
import { blankAnswer, foresee } from '@/lib/mastery/foreseen-answer'
import { evidenceOfRight, evidenceOfWrong } from '@/lib/mastery/prediction'
import { replay } from '@/lib/mastery/replay'
import { rowElsewhere, scoreSheet } from '@/lib/mastery/score-sheet'
import type { Observation, PoolEntry } from '@/lib/mastery/state'
import { anyAnswer, anyLog, courseOfFour, DAY, START, template } from './factories'

const now = START + 400 * DAY
const courseAfter = (observations: readonly Observation[], constants: Constants): CourseReading => {
  const state = replay({ observations, objectives: courseOfFour, constants })
  return readCourse({ state, pool: [], objectives: courseOfFour, now, constants })
}
function foreseen(entry: PoolEntry, course: CourseReading, into = blankAnswer()) {
  const everything = { wanted: new Set(['a', 'b', 'c', 'd']), closed: new Set<string>() }
  const sheet = scoreSheet({ ...everything, counts: 'learning-and-information' }, course)
  const rows = [...new Set(entry.objectives)].map((id) => sheet.rows.get(id) ?? rowElsewhere(id, course))
  foresee(entry, { rows, sheet, into })
  return into
}
const anyTemplate = fc
  .record({ entry: anyAnswer, discrimination: fc.constantFrom(0.6, 1, 1.7), isElsewhere: fc.boolean() })
  .map(({ entry, discrimination, isElsewhere }) => ({
    ...entry,
    discrimination,
    objectives: isElsewhere ? [...entry.objectives, 'elsewhere'] : entry.objectives,
  }))
const anyConstants = fc.constantFrom<Constants>(priors, extended)

describe('a foreseen answer', () => {
  it('is the forecast of the update, with the evidence of either outcome', () => {
    fc.assert(
      fc.property(anyLog, anyTemplate, anyConstants, (log, entry, constants) => {
        const course = courseAfter(log, constants)
        const { state } = course.reading
        const terms = answerTerms(entry, { reading: course.reading })
        const forecast = forecastAnswer(entry, { terms, state, constants })
        const { slope: slopeIfRight, curvature: curvatureIfRight } = evidenceOfRight(forecast.graded)
        const { slope: slopeIfWrong, curvature: curvatureIfWrong } = evidenceOfWrong(forecast.graded)
        const evidence = { slopeIfRight, curvatureIfRight, slopeIfWrong, curvatureIfWrong }
        const found = foreseen(entry, course)
        expect(found).toMatchObject({ expectedScore: forecast.expectedScore, ...evidence })
        expect(found.timesSeen).toBe(terms.familiarity.answerCount)
        if (forecast.knowledge === null) return
        expect(found.knowledge).toEqual(forecast.knowledge)
        const rivals = { allOrNone: forecast.knowledge.expectedScore, graded: forecast.graded.expectedScore }
        expect(found.shareIfRight).toBe(shareAfter(forecast.share, { ...rivals, outcome: 'right' }))
        expect(found.shareIfWrong).toBe(shareAfter(forecast.share, { ...rivals, outcome: 'wrong' }))
      }),
    )
  })
  it('keeps no trace of the template before', () => {
    fc.assert(
      fc.property(anyLog, anyTemplate, anyTemplate, anyConstants, (log, first, second, constants) => {
        const course = courseAfter(log, constants)
        const reused = blankAnswer()
        foreseen(first, course, reused)
        expect(foreseen(second, course, reused)).toEqual(foreseen(second, course))
      }),
    )
  })
  it('of a first problem, by hand: p = 0.5245, D1 = 0.22793 if right and −0.25140 if wrong', () => {
    const first = foreseen(template('q'), courseAfter([], priors))
    expect(first.expectedScore).toBeCloseTo(0.5244771464, 9)
    expect(first.slopeIfRight).toBeCloseTo(0.22793, 5)
    expect(first.slopeIfWrong).toBeCloseTo(-0.2514, 4)
    expect(first).toMatchObject({ timesSeen: 0, discrimination: 1, ownShare: 1 })
  })
  it('counts half on each of two objectives, and more where levels tell more', () => {
    const both = template('q', { objectives: ['a', 'd'], discrimination: 1.6 })
    expect(foreseen(both, courseAfter([], priors))).toMatchObject({ discrimination: 1.6, ownShare: 0.8 })
  })
})
