/** The tutor most systems are: objective after objective, each until so many answers in a row were right. */
import type { Tutor } from './journey'
import type { SimulatedCourse } from './simulated-course'

/** Objectives in the order of the course, the templates of each in turn; declared after `streak` right answers in a row. */
export function fixedOrderTutor({ bank }: SimulatedCourse, streak: number): Tutor {
  const placesOf = new Map<number, number[]>()
  for (const [place, { needs }] of bank.entries()) {
    const objective = needs[0] ?? 0
    placesOf.set(objective, [...(placesOf.get(objective) ?? []), place])
  }
  const order = [...placesOf.keys()].toSorted((a, b) => a - b)
  let current = 0
  let inARow = 0
  let asked = 0
  return {
    choose: () => {
      const places = placesOf.get(order[current] ?? -1) ?? []
      return places[asked % Math.max(1, places.length)] ?? null
    },
    learn: ({ isRight }) => {
      asked += 1
      inARow = isRight ? inARow + 1 : 0
      if (inARow < streak) return
      current += 1
      inARow = 0
      asked = 0
    },
    isDeclared: (objective) => order.indexOf(objective) < current,
  }
}
