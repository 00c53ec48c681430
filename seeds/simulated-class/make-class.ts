/** A simulated class, student by student. */

import { adaptiveChooser, type Course, interleavedChooser } from './choose-problem'
import type { ClassOrder } from './class-order'
import { type Practice, practise } from './practise'
import { makeStudent, type SimulatedStudent } from './simulated-student'
import { withProblems } from './student-pace'

export type SimulatedWork = Practice & { readonly student: SimulatedStudent }

type Making = {
  readonly order: ClassOrder
  readonly course: Course
  /** Of what ids are made: that of the course. */
  readonly courseSlug: string
  /** Whom it leaves out. */
  readonly known: ReadonlySet<number>
  readonly clock: Intl.DateTimeFormat
}

/** One student's work after the other, as it is asked for: a great class need not stand in memory. */
export function* makeClass({ order, course, courseSlug, known, clock }: Making): Generator<SimulatedWork> {
  const choose = order.policy === 'adaptive' ? adaptiveChooser(course) : interleavedChooser(course)
  const quotas = quotasOf(order, course)
  for (let number = 1; number <= order.students; number += 1) {
    if (known.has(number)) continue
    const drawn = makeStudent({ order, objectives: course.nodes, number })
    const problems = quotas?.[number - 1] ?? null
    const sessions = problems === null ? drawn.sessions : withProblems(drawn.sessions, { ...order, problems })
    const student = { ...drawn, sessions }
    const name = `${courseSlug} ${order.seed} ${number}`
    yield { student, ...practise(student, { course, choose, name, endsAt: order.endsAt, clock }) }
  }
}

/** How many answers each gives where the sum is asked for: in proportion to what they would have given. */
function quotasOf(order: ClassOrder, { nodes }: Course): readonly number[] | null {
  const { submissions } = order
  if (submissions === null) return null
  const wanted = Array.from({ length: order.students }, (_, index) => {
    const { sessions } = makeStudent({ order, objectives: nodes, number: index + 1 })
    return 20 + sessions.reduce((sum, { problems }) => sum + problems, 0)
  })
  const total = wanted.reduce((sum, own) => sum + own, 0)
  let [before, given] = [0, 0]
  return wanted.map((own) => {
    before += own
    const upToHere = Math.round((submissions * before) / total)
    const quota = upToHere - given
    given = upToHere
    return quota
  })
}
