// The addresses a running attempt sends to, as a stranger's program finds them.
import { randomUUID } from 'node:crypto'
import { type APIRequestContext, expect, test } from '@playwright/test'
import { countChanges, exam, publish, slot } from './support/assessment'
import { startAttempt } from './support/attempt-page'
import { query } from './support/database'
import { createStudent, signIn } from './support/people'

type Sent = { readonly verb?: string; readonly body: string; readonly headers?: Readonly<Record<string, string>> }

async function statusOf(request: APIRequestContext, { verb = 'save', body, headers = {} }: Sent): Promise<number> {
  const response = await request.post(`/api/attempts/${verb}`, {
    headers: { 'content-type': 'application/json', ...headers },
    data: Buffer.from(body),
  })
  return response.status()
}

function changeOf(attempt: { readonly id: string; readonly course_id: string }) {
  return {
    ...{ courseId: attempt.course_id, attemptId: attempt.id, slotId: 'place-1', variantNumber: 1 },
    ...{ changeId: randomUUID(), deviceId: randomUUID(), deviceSequence: 1, response: { x: '1' } },
  }
}

test('a save is taken from its student alone, from our own pages alone, and only whole', async ({ page, browser }) => {
  const student = await createStudent()
  await signIn(page, student.email)
  await startAttempt(page, await publish(exam([slot('place-1', 'bits-per-dimension')])))
  const [attempt] = await query<{ id: string; course_id: string }>(
    'SELECT id, course_id FROM attempt WHERE student_id = $1',
    [student.id],
  )
  if (attempt === undefined) throw new TypeError('an attempt was started')
  const change = changeOf(attempt)
  const body = JSON.stringify(change)
  const { request } = page

  const stranger = await browser.newContext()
  expect(await statusOf(stranger.request, { body })).toBe(401)
  await stranger.close()
  expect(await statusOf(request, { body, headers: { 'sec-fetch-site': 'cross-site' } })).toBe(403)
  expect(await statusOf(request, { body, headers: { 'content-type': 'text/plain' } })).toBe(403)

  const hostile = [
    '',
    '{',
    'null',
    '[]',
    '"save"',
    JSON.stringify({ ...change, more: 1 }),
    JSON.stringify({ ...change, deviceSequence: 0 }),
    JSON.stringify({ ...change, deviceSequence: 1e12 }),
    JSON.stringify({ ...change, variantNumber: -1 }),
    JSON.stringify({ ...change, attemptId: "' OR 1=1 --" }),
    JSON.stringify({ ...change, response: { x: 1 } }),
    JSON.stringify({ ...change, response: { x: 'a\u0000b' } }),
    JSON.stringify({ ...change, response: { x: 'y'.repeat(2_001) } }),
    JSON.stringify({ ...change, response: Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`x${at}`, '1'])) }),
    body.replace('"x":"1"', '"x":"\\ud800"'),
  ]
  for (const sent of hostile) expect(await statusOf(request, { body: sent })).toBe(400)
  for (const verb of ['nothing', '__proto__', 'constructor', 'SAVE'])
    expect(await statusOf(request, { verb, body })).toBe(404)
  expect(await statusOf(request, { body: JSON.stringify({ ...change, attemptId: randomUUID() }) })).toBe(404)
  expect(await statusOf(request, { body: JSON.stringify({ ...change, slotId: 'place-2' }) })).toBe(404)
  expect(await countChanges(student.id)).toBe(0)

  const other = await browser.newContext()
  const thief = await other.newPage()
  await signIn(thief, (await createStudent()).email)
  for (const verb of ['save', 'sync', 'submit', 'check', 'renew', 'leave']) {
    const { courseId, attemptId } = change
    const sent: Readonly<Record<string, object>> = {
      save: change,
      sync: { courseId, attemptId },
      submit: { courseId, attemptId },
      leave: { courseId, attemptId, position: 0 },
      check: {
        courseId,
        attemptId,
        slotId: 'place-1',
        variantNumber: 1,
        requestKey: randomUUID(),
        response: { x: '1' },
      },
      renew: { courseId, attemptId, slotId: 'place-1', variantNumber: 1 },
    }
    expect(await statusOf(thief.request, { verb, body: JSON.stringify(sent[verb]) })).toBe(404)
  }
  await other.close()
  expect(await statusOf(request, { body })).toBe(200)
  expect(await statusOf(request, { body })).toBe(200)
  expect(await countChanges(student.id)).toBe(1)
  // Read only as far as it is worth reading: the connection may end before all of it is sent.
  const huge = await statusOf(request, { body: ' '.repeat(600 * 1024) }).catch(() => 400)
  expect(huge).toBe(400)
  const [left] = await query<{ reached_position: number; closed_at: Date | null }>(
    'SELECT reached_position, closed_at FROM attempt WHERE id = $1',
    [attempt.id],
  )
  expect(left).toEqual({ reached_position: 0, closed_at: null })
})
