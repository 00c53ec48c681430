import { describe, expect, it } from 'vitest'
import { randomSource } from '@/bench/learners/random-source'
import { coverageOf, coveredFigures, populationOf } from '@/bench/psychometrics/coverage'
import { quizShapes, simulatedClass } from '@/bench/psychometrics/simulated-quiz'

/** Of 100 classes a share of 95 % is measured to ±4 % (95 %): enough to see an interval that is wrong, not one that is slightly off. */
const CLASSES = 100
const LOWEST = 0.89
const cell = { students: 30, classes: CLASSES, seed: 5, counted: 'shown' } as const

describe('intervals that may be shown', () => {
  it.each(quizShapes.filter(({ name }) => name.startsWith('10')))(
    'hold the truth as often as they say: $name',
    (shape) => {
      const found = coverageOf(shape, { ...cell, truth: populationOf(shape, { students: 10_000, seed: 5 }) })
      for (const figure of coveredFigures) {
        const { held, withheld } = found[figure]
        if (held === null) expect(withheld).toBe(1)
        else expect([figure, held >= LOWEST]).toEqual([figure, true])
      }
    },
  )
  it('are withheld where a class is too small, and facilities are not', () => {
    const [shape] = quizShapes
    if (shape === undefined) throw new Error('no shape')
    const found = coverageOf(shape, {
      ...cell,
      students: 8,
      classes: 20,
      truth: populationOf(shape, { students: 1000, seed: 1 }),
    })
    expect(found.mean).toMatchObject({ held: null, withheld: 1 })
    expect(found.discriminationIndex.withheld).toBe(1)
    expect(found.facility.withheld).toBe(0)
    expect(found.facility.worstItem).toBeLessThanOrEqual(found.facility.held ?? 0)
  })
})

describe('a simulated quiz', () => {
  it('has the marks of its steps, easier items being solved oftener', () => {
    for (const shape of quizShapes) {
      const marks = simulatedClass(shape, { students: 500, random: randomSource(3) })
      const steps = new Set(marks.flat().map((mark) => mark * shape.steps))
      expect([...steps].every((step) => Math.abs(step - Math.round(step)) < 1e-12 && step >= 0)).toBe(true)
      const share = (item: number) => marks.reduce((sum, row) => sum + (row[item] ?? 0), 0) / marks.length
      expect(share(shape.items - 1)).toBeGreaterThan(share(0))
    }
  })
  it('is the same for the same seed', () => {
    const [shape] = quizShapes
    if (shape === undefined) throw new Error('no shape')
    const made = (seed: number) => simulatedClass(shape, { students: 9, random: randomSource(seed) })
    expect(made(4)).toEqual(made(4))
    expect(made(4)).not.toEqual(made(5))
  })
})
