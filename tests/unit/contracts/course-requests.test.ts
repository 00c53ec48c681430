import { describe, expect, it } from 'vitest'
import { courseSlugSchema, createCourseSchema, isTimeZone } from '@/lib/contracts/course-requests'

describe('what is asked of a course', () => {
  it.each(['information-theory', 'm1', '2026-autumn'])('takes %s for an address', (slug) => {
    expect(courseSlugSchema.safeParse(slug).success).toBe(true)
  })

  it.each(['', 'new', 'New', 'a b', '-a', 'a--b', 'a/b', '..', 'ä', 'a'.repeat(61)])('takes no “%s”', (slug) => {
    expect(courseSlugSchema.safeParse(slug).success).toBe(false)
  })

  it('knows the names of time zones from other words', () => {
    expect(['UTC', 'Europe/Berlin', 'America/St_Johns'].map(isTimeZone)).toEqual([true, true, true])
    expect(['', 'Berlin', 'Mars/Olympus'].map(isTimeZone)).toEqual([false, false, false])
  })

  it('takes a title with something in it', () => {
    const course = { slug: 'a', timeZone: 'UTC', lessonIds: [] }
    expect(createCourseSchema.parse({ ...course, title: '  A course ' }).title).toBe('A course')
    expect(createCourseSchema.safeParse({ ...course, title: '   ' }).success).toBe(false)
    expect(createCourseSchema.safeParse({ ...course, title: 'A course', timeZone: 'Nowhere' }).success).toBe(false)
  })
})
