/** Classes working through a course, written apart from the forecast: answers a week, and objectives that take so many answers each. */
import { type RandomSource, standardNormal } from '../learners/random-source'

export type ProgressShape = {
  readonly name: string
  /** Answers of the class in a week as a multiple of the usual; weeks from 0. */
  readonly pace: (week: number) => number
  /** Chance that a student stops for good in a week. */
  readonly leaving: number
}

export const progressShapes: readonly ProgressShape[] = [
  { name: 'steady', pace: () => 1, leaving: 0 },
  { name: 'waning: a tenth less each week', pace: (week) => 0.9 ** week, leaving: 0 },
  { name: 'one in twenty stops each week', pace: () => 1, leaving: 0.05 },
  { name: 'twice as much every third week', pace: (week) => (week % 3 === 2 ? 2 : 1), leaving: 0 },
]

export const OBJECTIVES = 12

type Student = {
  readonly usual: number
  readonly needs: readonly number[]
  done: number
  answers: number
  isGone: boolean
}

/** Objectives newly mastered by each student in each week. */
export function simulatedProgress(
  { pace, leaving }: ProgressShape,
  { students, weeks, random }: { readonly students: number; readonly weeks: number; readonly random: RandomSource },
): readonly (readonly number[])[] {
  const usual = 18 * Math.exp(0.3 * standardNormal(random))
  const everybody = Array.from({ length: students }, (): Student => {
    const ability = Math.exp(0.35 * standardNormal(random))
    const needs = Array.from({ length: OBJECTIVES }, () => 18 * ability * Math.exp(0.4 * standardNormal(random)))
    return { usual: usual * Math.exp(0.6 * standardNormal(random)), needs, done: 0, answers: 0, isGone: false }
  })
  const gained = everybody.map((): number[] => [])
  for (let week = 0; week < weeks; week += 1) {
    const mood = pace(week) * Math.exp(0.2 * standardNormal(random))
    everybody.forEach((student, place) => {
      if (random() < leaving) student.isGone = true
      const own = student.isGone ? 0 : student.usual * mood * Math.exp(0.5 * standardNormal(random))
      gained[place]?.push(advance(student, own))
    })
  }
  return gained
}

function advance(student: Student, answers: number): number {
  const before = student.done
  student.answers += answers
  for (
    let need = student.needs[student.done];
    need !== undefined && student.answers >= need;
    need = student.needs[student.done]
  ) {
    student.answers -= need
    student.done += 1
  }
  return student.done - before
}
