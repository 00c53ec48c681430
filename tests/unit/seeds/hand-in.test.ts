import { describe, expect, it } from 'vitest'
import { plantedCourse } from '@/bench/analytics/planted-misconceptions'
import { readProbabilisticChoice } from '@/lib/grading/read-probabilistic-choice'
import { chanceOf } from '@/seeds/simulated-class/chance'
import { chanceOfRight, handIn } from '@/seeds/simulated-class/hand-in'
import { makeStudent } from '@/seeds/simulated-class/simulated-student'

const course = plantedCourse()
const endsAt = Date.parse('2026-06-01T00:00:00Z')
const studentOf = (number: number, plants: ReadonlyMap<string, number>) =>
  makeStudent({ order: { seed: 1, weeks: 6, endsAt, plants }, objectives: course.nodes, number })

describe('what a simulated student hands in', () => {
  const [question] = course.questions.filter(({ named }) => named.includes('nats-for-bits'))
  if (question === undefined) throw new TypeError('a question that names nats-for-bits')
  const madeBy = (number: number, plants: ReadonlyMap<string, number>) => {
    const student = studentOf(number, plants)
    return Array.from({ length: 20 }, () => {
      const { grade } = handIn({ question, sheet: question.drawSheet(student.chance) }, student)
      return grade.parts.some(({ mistake }) => question.usable.namedMistakes.get(mistake ?? '') === 'nats-for-bits')
    })
  }

  it('is a misconception planted at 1 every time, and never one planted at 0', () => {
    expect(madeBy(1, new Map([['nats-for-bits', 1]])).every(Boolean)).toBe(true)
    expect(madeBy(1, new Map([['nats-for-bits', 0]])).some(Boolean)).toBe(false)
  })
  it('is right as often as the student’s level has it, where nothing is planted', () => {
    const students = Array.from({ length: 300 }, (_, index) => studentOf(index + 1, new Map()))
    const expected = students.reduce((sum, student) => sum + chanceOfRight(question, student), 0) / students.length
    const right = students.filter((student) => {
      return handIn({ question, sheet: question.drawSheet(student.chance) }, student).grade.scoreFraction === 1
    })
    expect(Math.abs(right.length / students.length - expected)).toBeLessThan(0.08)
  })
  it('of a bet is a distribution in whole percents, surer than the student has reason to be', () => {
    const bets = course.questions.filter(({ usable }) => usable.asksProbabilities)
    expect(bets.length).toBeGreaterThan(0)
    let [said, earned, count] = [0, 0, 0]
    for (let number = 1; number <= 120; number += 1) {
      for (const bet of bets) {
        const student = studentOf(number, new Map())
        const sheet = bet.drawSheet(chanceOf({ seed: 1, name: `bet ${number}` }))
        const [part] = sheet.parts
        if (part?.kind !== 'probabilistic-choice') continue
        const typed = handIn({ question: bet, sheet }, student).response[part.name] ?? ''
        const reading = readProbabilisticChoice(typed, part.options)
        if (reading.kind !== 'read') throw new TypeError(`cannot be read: ${typed}`)
        expect(reading.values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9)
        const most = Math.max(...reading.values)
        said += most
        earned += reading.values[part.options.findIndex(({ id }) => id === part.key)] === most ? 1 : 0
        count += 1
      }
    }
    expect(said / count).toBeGreaterThan(earned / count)
  })
})
