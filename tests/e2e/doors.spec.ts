// Every door of the server, tried by a program that keeps to no page: no session, another's work, forged and broken requests.
import { randomUUID } from 'node:crypto'
import { type APIRequestContext, expect, test } from '@playwright/test'
import { query } from './support/database'
import { attemptSignIn, callAction } from './support/doors'
import { courseSlug, createStudent, demoPassword, demoPeople } from './support/people'

type OpenProblem = { readonly courseId: string; readonly variantId: string }

/** Comes to practice, and says what stands there. */
async function openProblem(request: APIRequestContext, studentId: string): Promise<OpenProblem> {
  expect((await request.get(`/courses/${courseSlug}/practice`)).status()).toBe(200)
  const [row] = await query<OpenProblem>(
    `SELECT course_id AS "courseId", id AS "variantId" FROM variant WHERE student_id = $1 AND status = 'open'`,
    [studentId],
  )
  if (row === undefined) throw new TypeError('a problem is open')
  return row
}

function submission(problem: OpenProblem): string {
  return JSON.stringify([{ ...problem, requestKey: randomUUID(), response: { unasked: '1' } }])
}

test.describe('signing in', () => {
  test('refuses a wrong password and an unknown e-mail alike, and lets the right one in', async ({ request }) => {
    const { email } = await createStudent()
    expect(await attemptSignIn(request, { email, password: 'not the password' })).toBe('CredentialsSignin')
    expect(await attemptSignIn(request, { email: `x${email}`, password: demoPassword })).toBe('CredentialsSignin')
    expect(await attemptSignIn(request, { email: `${email}\0`, password: demoPassword })).toBe('CredentialsSignin')
    expect((await request.get('/', { maxRedirects: 0 })).status()).toBe(307)
    expect(await attemptSignIn(request, { email, password: demoPassword })).toBe('signed-in')
    expect((await request.get('/', { maxRedirects: 0 })).status()).toBe(200)
  })

  test('makes a guesser wait, whether or not the guess is right', async ({ request }) => {
    const { email } = await createStudent()
    const from = { email, address: '203.0.113.50' }
    for (let tries = 0; tries < 10; tries += 1)
      expect(await attemptSignIn(request, { ...from, password: 'a guess' })).toBe('CredentialsSignin')
    expect(await attemptSignIn(request, { ...from, password: 'a guess' })).toBe('rate-limited')
    expect(await attemptSignIn(request, { ...from, password: demoPassword })).toBe('rate-limited')
    expect((await request.get('/', { maxRedirects: 0 })).status()).toBe(307)
  })

  test('sets a cookie no script reads, and a session ends when all of a person’s sessions are ended', async ({
    request,
  }) => {
    const { id, email } = await createStudent()
    await attemptSignIn(request, { email, password: demoPassword })
    const { cookies } = await request.storageState()
    const session = cookies.find(({ name }) => name.includes('session-token'))
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
    await query('UPDATE user_account SET session_epoch = session_epoch + 1 WHERE id = $1', [id])
    expect((await request.get('/', { maxRedirects: 0 })).status()).toBe(307)
  })

  test('leads nowhere but here afterwards', async ({ request }) => {
    for (const asked of ['https://evil.example', '//evil.example', '/\\evil.example', '\thttps://evil.example']) {
      const response = await request.get('/api/auth/signin', { params: { callbackUrl: asked }, maxRedirects: 0 })
      const target = new URL(response.headers()['location'] ?? '', 'http://here.invalid')
      expect(target.host).toBe('here.invalid')
      expect(new URL(target.searchParams.get('callbackUrl') ?? '', 'http://localhost').hostname).toBe('localhost')
    }
  })

  test('keeps its log to itself, and reads no novel', async ({ request }) => {
    const forged = { level: 'error', code: 'FORGED' }
    expect((await request.post('/api/auth/_log', { data: forged })).status()).toBe(404)
    const novel = { email: 'a'.repeat(1_000_000) }
    expect((await request.post('/api/auth/callback/credentials', { data: novel })).status()).toBe(413)
  })
})

test.describe('a server action', () => {
  test('knows nobody without a session, and no student but the one who was asked', async ({ request, playwright }) => {
    const student = await createStudent()
    await attemptSignIn(request, { email: student.email, password: demoPassword })
    const body = submission(await openProblem(request, student.id))
    const codes = new Map<string, string>()
    const people = ['nobody', (await createStudent()).email, demoPeople.instructor, demoPeople.admin]
    for (const email of people) {
      const other = await playwright.request.newContext({ baseURL: test.info().project.use.baseURL ?? '' })
      if (email !== 'nobody') await attemptSignIn(other, { email, password: demoPassword })
      const answer = await (await callAction(other, { name: 'submitAnswer', body })).text()
      codes.set(email, /"code":"([a-z-]+)"/.exec(answer)?.[1] ?? answer)
      await other.dispose()
    }
    expect([...codes.values()]).toEqual(['unauthenticated', 'not-found', 'forbidden', 'forbidden'])
    expect(await (await callAction(request, { name: 'submitAnswer', body })).text()).toContain('"kind":"unreadable"')
  })

  test('is not to be called from another site', async ({ request, baseURL }) => {
    const { id, email } = await createStudent()
    await attemptSignIn(request, { email, password: demoPassword })
    const body = submission(await openProblem(request, id))
    for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example']) {
      const response = await callAction(request, { name: 'submitAnswer', body, origin })
      expect(await response.text()).not.toContain('"ok"')
    }
    const own = await callAction(request, { name: 'submitAnswer', body, ...(baseURL && { origin: baseURL }) })
    expect(await own.text()).toContain('"ok":true')
  })

  test('answers what it cannot read with a refusal, never with a stack or a query', async ({ request }) => {
    const { id, email } = await createStudent()
    await attemptSignIn(request, { email, password: demoPassword })
    const problem = await openProblem(request, id)
    const asked = { ...problem, requestKey: randomUUID(), response: {} }
    const bodies = [
      '[]',
      '[7]',
      JSON.stringify([{ ...asked, response: ['1'] }]),
      JSON.stringify([{ ...asked, response: { p: 'a\0b' } }]),
      JSON.stringify([{ ...asked, response: { p: '\ud83d' } }]),
      JSON.stringify([{ ...asked, response: { p: 'a'.repeat(100_000) } }]),
      JSON.stringify([{ ...asked, courseId: "x' OR 1 = 1 --" }]),
      JSON.stringify([{ ...asked, isAdmin: true }]),
    ]
    for (const body of bodies)
      expect(await (await callAction(request, { name: 'submitAnswer', body })).text()).toContain(
        '"code":"invalid-input"',
      )
    const broken = ['', 'no json {', '['.repeat(50_000), '["$F1","$K2"]', JSON.stringify(['a'.repeat(2_000_000)])]
    for (const body of broken) {
      const text = await (await callAction(request, { name: 'submitAnswer', body })).text()
      expect(text).not.toMatch(/"ok":true|node_modules|\.ts\b|prisma|select /i)
    }
    const forgedNames = `[{"courseId":"${problem.courseId}","variantId":"${problem.variantId}","requestKey":"${randomUUID()}","response":{"__proto__":"1","constructor":"2"}}]`
    expect(await (await callAction(request, { name: 'submitAnswer', body: forgedNames })).text()).toContain(
      'unreadable',
    )
    const [row] = await query<{ count: number }>(
      'SELECT count(*)::int AS count FROM submission WHERE student_id = $1',
      [id],
    )
    expect(row?.count).toBe(0)
  })
})

test('what is not there and what is not yours are both 404, kept by no cache and framed by nobody', async ({
  request,
}) => {
  const { email } = await createStudent()
  await attemptSignIn(request, { email, password: demoPassword })
  const paths = [
    '/no-such-page',
    '/bank',
    '/bank/perplexity-of-a-sequence',
    '/courses/none/practice',
    '/courses/%00/practice',
    '/courses/..%2f..%2fetc/lessons/%00',
    '/courses/__proto__',
    `/courses/${courseSlug}/class`,
    `/courses/${courseSlug}/lessons/%00`,
  ]
  for (const path of paths) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(404)
    expect(response.headers(), path).toMatchObject({
      'cache-control': expect.stringContaining('no-store'),
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'x-content-type-options': 'nosniff',
    })
    expect(await response.text(), path).not.toMatch(/node_modules|prisma/i)
  }
})

test('health says yes or no and nothing else', async ({ request }) => {
  const response = await request.get('/api/health')
  expect(await response.text()).toBe('{"isHealthy":true}')
  expect(response.headers()['cache-control']).toBe('no-store')
})
