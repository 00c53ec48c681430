// Which links a person has and which one is marked as the current page.
import { describe, expect, it } from 'vitest'
import { navItems } from '@/app/components/shell/nav-items'

const student = [{ slug: 'information-theory', role: 'student' }] as const
const keysOf = (items: ReturnType<typeof navItems>) => items.map(({ key }) => key)
const currentOf = (items: ReturnType<typeof navItems>) => items.filter((item) => item.isCurrent).map(({ key }) => key)

describe('the links', () => {
  it('of a student are lessons, practice, assessments, grades and progress of their course', () => {
    const items = navItems({ courses: student, pathname: '/', hasBank: false })
    expect(keysOf(items)).toEqual(['home', 'lessons', 'practice', 'assessments', 'grades', 'progress'])
    expect(items[2]?.href).toBe('/courses/information-theory/practice')
  })
  it('of an instructor are lessons, assessments, grades, the class and its people, of an admin and an author the bank besides', () => {
    const courses = [{ slug: 'information-theory', role: 'instructor' }] as const
    expect(keysOf(navItems({ courses, pathname: '/', hasBank: false }))).toEqual([
      'home',
      'lessons',
      'assessments',
      'grades',
      'class',
      'people',
    ])
    expect(keysOf(navItems({ courses, pathname: '/', hasBank: true }))).toEqual([
      'home',
      'lessons',
      'assessments',
      'grades',
      'class',
      'people',
      'bank',
    ])
  })
  it('of somebody in no course are home alone', () => {
    expect(keysOf(navItems({ courses: [], pathname: '/', hasBank: false }))).toEqual(['home'])
  })
  it('are those of the course the address is in', () => {
    const courses = [...student, { slug: 'probability', role: 'instructor' }] as const
    const items = navItems({ courses, pathname: '/courses/probability/class', hasBank: false })
    expect(keysOf(items)).toEqual(['home', 'lessons', 'assessments', 'grades', 'class', 'people'])
    expect(currentOf(items)).toEqual(['class'])
  })
})

describe('the current page', () => {
  it.each([
    ['/', ['home']],
    ['/courses/information-theory', ['lessons']],
    ['/courses/information-theory/lessons/13-05-cross-entropy', ['lessons']],
    ['/courses/information-theory/practice', ['practice']],
    ['/courses/information-theory/progress', ['progress']],
    ['/courses/information-theory/assessments/0198/edit', ['assessments']],
    ['/courses/information-theory-2', []],
    ['/bank/perplexity', ['bank']],
  ])('on %s is marked %j', (pathname, expected) => {
    expect(currentOf(navItems({ courses: student, pathname, hasBank: true }))).toEqual(expected)
  })
})
