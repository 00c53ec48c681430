/** The simulated class of the demo course: six weeks of practice, a homework and an exam behind it. */
import { db } from '@/lib/db/client'
import { findCourse } from '@/lib/db/queries/course'
import { findSetting, saveSetting } from '@/lib/db/queries/installation-setting'
import { loadDemoGradedWork } from './demo-graded-work'
import type { ClassOrder } from './simulated-class/class-order'
import { simulateClass } from './simulated-class/simulate-class'

type Demo = {
  readonly courseId: string
  readonly authorId: string
  /** Milliseconds since the epoch: its six weeks end here. */
  readonly now: number
}

const order: Omit<ClassOrder, 'endsAt'> = {
  seed: 1,
  students: 30,
  weeks: 6,
  submissions: null,
  policy: 'adaptive',
  /** What the pictures of mistakes have to find. */
  plants: new Map([
    ['nats-for-bits', 0.35],
    ['sum-for-mean', 0.3],
    ['exponent-base-mismatch', 0.25],
    ['perplexities-averaged', 0.4],
    ['likelihood-direction', 0.3],
  ]),
}

/** Once in the life of an installation: whoever takes the class out is not given it again. @returns how many students it made. */
export async function loadDemoClass({ courseId, authorId, now }: Demo): Promise<number> {
  if ((await findSetting(db, 'demo-class')) !== null) return 0
  const course = await findCourse(db, courseId)
  if (course === null) throw new RangeError(`no course ${courseId}`)
  const ordered = { ...order, endsAt: now }
  const { students } = await simulateClass({ course, order: ordered, onProgress: () => undefined })
  await loadDemoGradedWork({ course, authorId, order: ordered })
  await saveSetting(db, { key: 'demo-class', value: 'made' })
  return students
}
