// Every page and file of a class, as it stands on disk: open to its instructor, to nobody else.
import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type APIRequestContext, expect, test } from '@playwright/test'
import { exam, publish, slot } from './support/assessment'
import { query } from './support/database'
import { attemptSignIn } from './support/doors'
import { courseSlug, createStudent, demoPassword, demoPeople } from './support/people'

const courses = fileURLToPath(new URL('../../app/(signed-in)/courses/[course]', import.meta.url))
/** What only who teaches the course has a part in. */
const folders = [
  'class',
  'people',
  'grades/notes',
  'assessments/[assessment]/statistics',
  'assessments/[assessment]/papers',
  'assessments/[assessment]/regrade',
]

type Door = { readonly address: string; readonly kind: 'page' | 'file' }

function doors(names: Readonly<Record<string, string>>): readonly Door[] {
  const filled = (path: string) => path.replaceAll(/\[(\w+)\]/g, (_whole, name: string) => names[name] ?? 'nothing')
  return folders.flatMap((folder) =>
    readdirSync(`${courses}/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((path) => /(^|\/)(page\.tsx|route\.ts)$/.test(path))
      .map((path): Door => {
        const kind = path.endsWith('page.tsx') ? 'page' : 'file'
        const place = `${folder}/${path}`.replace(/\/[^/]*$/, '')
        return { address: filled(`/courses/${courseSlug}/${place}`), kind }
      }),
  )
}

/** Somebody who teaches a course, and not this one. */
async function createOtherInstructor(): Promise<string> {
  const email = `${randomUUID()}@example.edu`
  await query(
    `WITH person AS (
       INSERT INTO user_account (id, email, name, password_hash)
       SELECT gen_random_uuid(), $1, 'Another instructor', password_hash FROM user_account WHERE email = $2 RETURNING id
     ), course AS (
       INSERT INTO course (id, slug, title) VALUES (gen_random_uuid(), $3, 'Another course') RETURNING id
     )
     INSERT INTO enrolment (course_id, user_id, role) SELECT course.id, person.id, 'instructor' FROM course, person`,
    [email, demoPeople.instructor, `course-${randomUUID()}`],
  )
  return email
}

async function statuses(request: APIRequestContext, all: readonly Door[]) {
  const answers = await Promise.all(
    all.map(async ({ address, kind }) => {
      const response = await request.get(address, { maxRedirects: 0 })
      return { address, kind, status: response.status(), text: await response.text() }
    }),
  )
  return answers
}

test('every page and file of a class is for those who teach it', async ({ playwright, baseURL }) => {
  test.setTimeout(120_000)
  const student = await createStudent()
  const assessment = (await publish(exam([slot('place-1', 'bits-per-dimension')]))).split('/').at(-1) ?? ''
  const [mistake] = await query<{ id: string }>(
    `SELECT m ->> 'is' AS id FROM question_version v, json_array_elements(v.definition -> 'question' -> 'mistakes') m
     WHERE v.question_id = 'perplexity-of-a-sequence' LIMIT 1`,
  )
  const all = doors({
    ...{ student: student.id, objective: 'perplexity', question: 'bits-per-dimension', assessment },
    mistake: mistake?.id ?? '',
  })
  expect(all.length).toBeGreaterThan(20)

  const asking = async (email: string | null) => {
    const request = await playwright.request.newContext(baseURL === undefined ? {} : { baseURL })
    if (email !== null) expect(await attemptSignIn(request, { email, password: demoPassword })).toBe('signed-in')
    const answers = await statuses(request, all)
    await request.dispose()
    return answers
  }
  const of = (answers: Awaited<ReturnType<typeof asking>>) => answers.map(({ address, status }) => [address, status])
  const expected = (page: number, file: number) =>
    all.map(({ address, kind }) => [address, kind === 'page' ? page : file])

  expect(of(await asking(demoPeople.instructor))).toEqual(expected(200, 200))
  const others = [
    { answers: await asking(student.email), page: 404, file: 403 },
    { answers: await asking(await createOtherInstructor()), page: 404, file: 404 },
    { answers: await asking(null), page: 307, file: 401 },
  ]
  for (const { answers, page, file } of others) {
    expect(of(answers)).toEqual(expected(page, file))
    const told = answers.map(({ text }) => text).join('\n')
    expect(told).not.toContain(demoPeople.student)
    expect(told).not.toContain('Demo Student')
  }
})
