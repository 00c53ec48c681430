/** `simulate-class`: a class of simulated students brought into a course, or taken out of it. */
import { parseArgs } from 'node:util'
import type { ClassOrder } from '@/seeds/simulated-class/class-order'
import { printResult } from '../output'
import { UsageError } from '../usage-error'
import { withAppDatabase } from '../with-app-database'

export const name = 'simulate-class'

export const usage = `Usage: npm run -s surprisal -- simulate-class --course SLUG [--students 30] [--weeks 6] [--seed 1]
         [--submissions N] [--policy adaptive|interleaved] [--plant MISTAKE=0.4 …] [--beside-real-students] [--json]
       npm run -s surprisal -- simulate-class --course SLUG --remove [--seed 1] [--json]

Brings simulated students into a course with weeks of practice that end now: problems, answers as students type them, graded by the grader, folded by the
learner model, with roll-ups. They are marked as simulated, named "Simulated Student 07", and nobody signs in as them. The same seed makes the same
students: run again, nothing is added.
  --submissions   answers of all together; left out, as many as such students give
  --policy        what chooses problems: the app's own policy (default), or one objective after another (default with --submissions)
  --plant         a misconception, by its id in the catalogue, and the share of answers that act on it of those to questions that name it
  --remove        takes the simulated students of that seed out of the course, with all their work
A course with real students is refused, unless --beside-real-students is given. Progress goes to standard error.`

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      course: { type: 'string' },
      students: { type: 'string', default: '30' },
      weeks: { type: 'string', default: '6' },
      seed: { type: 'string', default: '1' },
      submissions: { type: 'string' },
      policy: { type: 'string' },
      plant: { type: 'string', multiple: true, default: [] },
      remove: { type: 'boolean', default: false },
      'beside-real-students': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const slug = values.course
  if (slug === undefined) throw new UsageError(usage)
  const seed = toWhole(values.seed, { option: '--seed', min: 0, max: 2 ** 31 - 1 })
  const submissions =
    values.submissions === undefined
      ? null
      : toWhole(values.submissions, { option: '--submissions', min: 1, max: 10_000_000 })
  const order = {
    seed,
    students: toWhole(values.students, { option: '--students', min: 1, max: 10_000 }),
    weeks: toWhole(values.weeks, { option: '--weeks', min: 1, max: 52 }),
    submissions,
    plants: new Map(values.plant.map(toPlant)),
    policy: toPolicy(values.policy ?? (submissions === null ? 'adaptive' : 'interleaved')),
  }
  const mayStandBeside = values['beside-real-students']
  const result = await withAppDatabase<object>(() =>
    values.remove ? remove({ slug, seed }) : make({ slug, order, mayStandBeside }),
  )
  printResult(result, { asJson: values.json })
  return 0
}

type Making = {
  readonly slug: string
  readonly order: Omit<ClassOrder, 'endsAt'>
  readonly mayStandBeside: boolean
}

async function make({ slug, order, mayStandBeside }: Making) {
  const [course, { countRealStudents }, { db }, { simulateClass }] = await Promise.all([
    getCourse(slug),
    import('@/lib/db/queries/enrolment'),
    import('@/lib/db/client'),
    import('@/seeds/simulated-class/simulate-class'),
  ])
  const real = await countRealStudents(db, course.id)
  if (real > 0 && !mayStandBeside) {
    const who = real === 1 ? 'a student' : `${real} students`
    throw new UsageError(
      `The course ${slug} has ${who} who ${real === 1 ? 'is' : 'are'} not simulated. Choose another course, or say --beside-real-students.`,
    )
  }
  const startedAt = performance.now()
  const onProgress = ({ studentsAdded, submissionsAdded }: Progress) => {
    const seconds = (performance.now() - startedAt) / 1_000
    process.stderr.write(`${studentsAdded} students, ${submissionsAdded} answers, ${seconds.toFixed(1)} s\n`)
  }
  const made = await simulateClass({ course, order: { ...order, endsAt: Date.now() }, onProgress })
  return { course: slug, seed: order.seed, ...made, seconds: (performance.now() - startedAt) / 1_000 }
}

type Progress = { readonly studentsAdded: number; readonly submissionsAdded: number }

async function remove({ slug, seed }: { readonly slug: string; readonly seed: number }) {
  const [course, { removeClass }] = await Promise.all([getCourse(slug), import('@/seeds/simulated-class/remove-class')])
  return { course: slug, seed, ...(await removeClass({ course, seed })) }
}

async function getCourse(slug: string) {
  const [{ db }, { findCourseBySlug }] = await Promise.all([
    import('@/lib/db/client'),
    import('@/lib/db/queries/course'),
  ])
  const course = await findCourseBySlug(db, slug)
  if (course === null) throw new UsageError(`There is no course ${slug}.`)
  return course
}

function toPlant(text: string): readonly [string, number] {
  const [, mistake, rate] = /^([a-z0-9-]+)=(0|1|0?\.\d+|1\.0+)$/.exec(text) ?? []
  if (mistake === undefined || rate === undefined)
    throw new UsageError(
      `--plant is expected to be a mistake and a share from 0 to 1, such as nats-for-bits=0.4, not "${text}".`,
    )
  return [mistake, Number(rate)]
}

function toPolicy(text: string): ClassOrder['policy'] {
  if (text === 'adaptive' || text === 'interleaved') return text
  throw new UsageError(`--policy is expected to be adaptive or interleaved, not "${text}".`)
}

function toWhole(
  text: string,
  { option, min, max }: { readonly option: string; readonly min: number; readonly max: number },
): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= min && value <= max) return value
  throw new UsageError(`${option} is expected to be a whole number from ${min} to ${max}, not "${text}".`)
}
