import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { run } from '@/cli/commands/simulate-class'
import { db } from '@/lib/db/client'
import { createStudentOf, createTaughtCourse, type TaughtCourse } from '@/tests/support/taught-course'

let course: TaughtCourse
let printed: string[]

beforeAll(async () => {
  course = await createTaughtCourse({ templates: 4 })
})

afterEach(() => {
  vi.restoreAllMocks()
})

async function simulate(...args: readonly string[]): Promise<unknown> {
  printed = []
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text))
    return true
  })
  await run(['--course', course.slug, '--students', '3', '--submissions', '12', '--seed', '5', '--json', ...args])
  return JSON.parse(printed.join(''))
}

describe('the command simulate-class', () => {
  it('brings a class into a course of nobody, once', async () => {
    expect(await simulate()).toMatchObject({
      course: course.slug,
      seed: 5,
      students: 3,
      studentsAdded: 3,
      submissionsAdded: 12,
    })
    expect(await simulate()).toMatchObject({ studentsAdded: 0, submissionsAdded: 0 })
  })
  it('refuses a course with a real student, unless it is said', async () => {
    await createStudentOf(course)
    await expect(simulate('--seed', '6')).rejects.toThrow(
      /has a student who is not simulated\. .*--beside-real-students/,
    )
    expect(await simulate('--seed', '6', '--beside-real-students')).toMatchObject({ studentsAdded: 3 })
  })
  it('takes out the class of one seed and leaves that of another', async () => {
    expect(await simulate('--remove')).toMatchObject({ studentsRemoved: 3, submissionsRemoved: 12 })
    expect(await db.enrolment.count({ where: { courseId: course.id, user: { isSimulated: true } } })).toBe(3)
  })
  it('says what it expected of a course, a mistake, a number', async () => {
    await expect(run(['--course', 'no-such-course'])).rejects.toThrow('There is no course no-such-course.')
    await expect(simulate('--plant', 'sign-lost=1.5')).rejects.toThrow('such as nats-for-bits=0.4, not "sign-lost=1.5"')
    await expect(simulate('--students', '0')).rejects.toThrow('--students is expected to be a whole number from 1')
    await expect(simulate('--policy', 'best')).rejects.toThrow('--policy is expected to be adaptive or interleaved')
    await expect(run([])).rejects.toThrow('Usage:')
  })
})
