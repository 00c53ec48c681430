import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CourseGraph, lessonPrerequisites } from '@/lib/mastery/lesson-prerequisites'

const objective = (id: string, lessonId: string, prerequisites: readonly string[] = []) => ({
  id,
  lessonId,
  prerequisites,
})
const lesson = (id: string, prerequisites: readonly string[] = []) => ({ id, prerequisites })
const entries = (graph: CourseGraph) => Object.fromEntries(lessonPrerequisites(graph))

// Entropy leads from a to c and, beside it, to d; coding begins on e and on f, and g builds on e.
const objectives = [
  objective('a', 'entropy'),
  objective('b', 'entropy', ['a']),
  objective('c', 'entropy', ['b']),
  objective('d', 'entropy', ['a']),
  objective('e', 'coding'),
  objective('f', 'coding'),
  objective('g', 'coding', ['e']),
]

describe('lessons that build on one another', () => {
  it('have what a lesson begins on wait for what the lesson before leads to', () => {
    const lessons = [lesson('entropy'), lesson('coding', ['entropy'])]
    expect(entries({ objectives, lessons })).toEqual({
      a: [],
      b: ['a'],
      c: ['b'],
      d: ['a'],
      e: ['c', 'd'],
      f: ['c', 'd'],
      g: ['e'],
    })
  })
  it('keep the author’s own prerequisite first, and name none twice', () => {
    const across = [...objectives.slice(0, 4), objective('e', 'coding', ['d', 'd'])]
    const lessons = [lesson('entropy'), lesson('coding', ['entropy', 'entropy'])]
    expect(entries({ objectives: across, lessons })['e']).toEqual(['d', 'c'])
  })
  it('do not wait for a lesson that is not in the course', () => {
    const lessons = [lesson('entropy', ['logarithms']), lesson('coding', ['logarithms', 'coding'])]
    expect(entries({ objectives, lessons })).toEqual(entries({ objectives, lessons: [] }))
  })
  it('that name each other follow the order of the course', () => {
    const lessons = [lesson('entropy', ['coding']), lesson('coding', ['entropy'])]
    expect(entries({ objectives, lessons })).toMatchObject({ a: [], e: ['c', 'd'] })
    expect(entries({ objectives, lessons: lessons.toReversed() })).toMatchObject({ a: ['f', 'g'], e: [] })
  })
  it('leave out what the author’s own graph contradicts', () => {
    const crossing = [objective('x', 'one', ['y']), objective('y', 'two')]
    const lessons = [lesson('one'), lesson('two', ['one'])]
    expect(entries({ objectives: crossing, lessons })).toEqual({ x: ['y'], y: [] })
  })
  it('are unmoved by a circle drawn inside a lesson', () => {
    const round = [objective('x', 'one', ['y']), objective('y', 'one', ['x']), objective('z', 'two')]
    expect(entries({ objectives: round, lessons: [lesson('one'), lesson('two', ['one'])] })['z']).toEqual([])
  })
})

const ids = ['o0', 'o1', 'o2', 'o3', 'o4', 'o5', 'o6', 'o7'] as const
const anyCourse = fc.record({
  objectives: fc
    .array(fc.record({ lessonId: fc.constantFrom('l0', 'l1', 'l2', 'l3'), prerequisites: fc.subarray([...ids]) }), {
      maxLength: ids.length,
    })
    // An author's graph without circles: each builds on those before it.
    .map((rows) =>
      rows.map((row, place) => ({
        ...row,
        id: `o${place}`,
        prerequisites: row.prerequisites.filter((id) => id < `o${place}`),
      })),
    ),
  lessons: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('l0', 'l1', 'l2', 'l3'),
      prerequisites: fc.subarray(['l0', 'l1', 'l2', 'l3', 'gone']),
    }),
    { selector: ({ id }) => id },
  ),
})

describe('whatever lessons name', () => {
  it('every author’s prerequisite stays, and a course without circles has an order in which all can be practised', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const prerequisites = lessonPrerequisites(course)
        for (const { id, prerequisites: own } of course.objectives) {
          expect(prerequisites.get(id)?.slice(0, own.length)).toEqual(own)
        }
        const done = new Set<string>()
        for (let round = 0; round < course.objectives.length; round += 1) {
          for (const [id, needed] of prerequisites) {
            if (needed.every((other) => done.has(other) || !prerequisites.has(other))) done.add(id)
          }
        }
        expect(done.size).toBe(course.objectives.length)
      }),
    )
  })
})
