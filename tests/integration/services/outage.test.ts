import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type EmbeddedServer, openEmbeddedServer } from '@/lib/db/embedded-server'
import { migrate } from '@/lib/db/migrate'
import { killServer } from '@/tests/support/kill-server'
import { replayedLearner } from '@/tests/support/replayed-learner'
import { createDatabase, withDatabase } from '@/tests/support/scratch-database'

/** A server is made, killed and recovers: seconds, and many of them where the machine does much else. */
vi.setConfig({ testTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'surprisal-outage-'))
const dataFolder = join(folder, 'postgres')
let server: EmbeddedServer

/** A server that may be killed, as durable as the one of a start; what is imported later connects to it. */
beforeAll(async () => {
  server = await openEmbeddedServer({ folder, durability: 'full' })
  const maintenanceUrl = server.urlOf('postgres')
  const url = withDatabase(maintenanceUrl, await createDatabase(maintenanceUrl))
  await migrate(url)
  process.env['DATABASE_URL'] = url
})

afterAll(async () => {
  const { db } = await import('@/lib/db/client')
  await db.$disconnect()
  await server.leave()
  rmSync(folder, { recursive: true, force: true })
})

async function openCourse() {
  const { createStudentOf, createTaughtCourse } = await import('@/tests/support/taught-course')
  const { openPractice } = await import('@/lib/services/open-practice')
  const { getOpenVariant } = await import('@/tests/support/open-variant')
  const course = await createTaughtCourse()
  const student = await createStudentOf(course)
  await openPractice(student, course.slug)
  const variant = await getOpenVariant(course, student)
  const submission = {
    courseId: course.id,
    variantId: variant.id,
    requestKey: randomUUID(),
    response: { bits: variant.right },
  }
  return { course, student, submission, key: { courseId: course.id, studentId: student.userId } }
}

async function restart(): Promise<void> {
  server = await openEmbeddedServer({ folder, durability: 'full', port: server.port })
}

it('an acknowledged answer survives a power cut, and so does what was learned from it', async () => {
  const { student, submission, key } = await openCourse()
  const { db } = await import('@/lib/db/client')
  const { recordSubmission } = await import('@/lib/services/record-submission')
  const { findLearner } = await import('@/lib/db/queries/learner')

  await killServer({ url: server.urlOf('postgres'), dataFolder }, async () => {
    expect((await recordSubmission(student, submission)).kind).toBe('recorded')
  })
  await restart()

  const stored = await db.submission.findMany({ where: key })
  expect(stored).toMatchObject([{ requestKey: submission.requestKey, response: submission.response, scoreFraction: 1 }])
  const replayed = await replayedLearner(key)
  expect(replayed.state.sequence).toBe(1)
  expect(await findLearner(db, key)).toEqual(replayed)
})

it('a database that stops under requests is said to be unavailable, and found again without a new start', async () => {
  const { student, submission, key } = await openCourse()
  const { db } = await import('@/lib/db/client')
  const { failureOf } = await import('@/lib/boundary/failure-of')
  const { recordSubmission } = await import('@/lib/services/record-submission')
  const { findActorByClaims } = await import('@/lib/auth/session')
  const { checkHealth } = await import('@/lib/services/check-health')
  const claims = { userId: student.userId, sessionEpoch: 0, signedInAt: 0 }
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'answered',
      (error: unknown) => failureOf(error).code,
    )
  const send = () =>
    Array.from({ length: 30 }, (_, index) =>
      codeOf(index % 2 === 0 ? recordSubmission(student, submission) : findActorByClaims(claims, 0)),
    )

  const during: Promise<string>[] = []
  await killServer({ url: server.urlOf('postgres'), dataFolder }, async () => {
    during.push(...send())
  })
  const after = await Promise.all(send())
  expect(new Set(['answered', 'unavailable', ...(await Promise.all(during))])).toEqual(
    new Set(['answered', 'unavailable']),
  )
  expect(new Set(after)).toEqual(new Set(['unavailable']))
  expect(await checkHealth()).toEqual({ isHealthy: false })

  await restart()
  expect(await checkHealth()).toEqual({ isHealthy: true })
  expect(await Promise.all(send())).toEqual(after.map(() => 'answered'))
  expect(await db.submission.count({ where: key })).toBe(1)
})
