import { describe, expect, it } from 'vitest'
import { choiceRules } from '@/lib/mastery/choice-rules'
import { chooseNext } from '@/lib/mastery/choose-next'
import { uncalibrated } from '@/lib/mastery/constants'
import { type Journey, lead, type Policy, simulatedCourse } from './simulated-course'

const LEARNERS = 40

const unresting = { ...choiceRules, stallAnswers: Number.MAX_SAFE_INTEGER }

const beliefs: Policy = ({ pool, objectives }, { state, now, random }) => {
  const seed = Math.floor(random() * 2 ** 31)
  const question = { state, pool, objectives, now, seed, constants: uncalibrated }
  const first = chooseNext(question)
  // Nobody is there to help: who is stuck practises on.
  const choice = first.kind === 'stuck' ? chooseNext({ ...question, rules: unresting }) : first
  return choice.kind === 'problem' ? choice.questionId : null
}

const anyTemplate: Policy = ({ pool }, { random }) => pool[Math.floor(random() * pool.length)]?.questionId ?? null

/** Its objectives as a new installation takes them. */
const uncalibratedCourse = () => {
  const course = simulatedCourse(1)
  const { easiness } = uncalibrated
  return { ...course, objectives: course.objectives.map((node) => ({ ...node, easiness })) }
}

const journeys = (policy: Policy): readonly Journey[] => {
  const course = uncalibratedCourse()
  return Array.from({ length: LEARNERS }, (_, index) =>
    lead(course, { policy, seed: 1000 + index, constants: uncalibrated }),
  )
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

describe('forty simulated learners led through twelve objectives', () => {
  const led = journeys(beliefs)
  it('reach a declared mastery of most objectives within the budget', () => {
    expect(mean(led.map(({ declared }) => declared))).toBeGreaterThan(11.5)
    expect(mean(led.map(({ answers }) => answers))).toBeLessThan(340)
  })
  it('are rarely declared to know what they do not', () => {
    expect(
      total(led.map((journey) => journey.falselyDeclared)) / total(led.map(({ declared }) => declared)),
    ).toBeLessThan(0.03)
  })
  it('need fewer answers than with problems drawn at random', () => {
    const drawn = journeys(anyTemplate)
    expect(total(led.map(({ declared }) => declared))).toBeGreaterThan(total(drawn.map(({ declared }) => declared)))
    expect(mean(led.map(({ answers }) => answers))).toBeLessThan(mean(drawn.map(({ answers }) => answers)) - 50)
  })
})
