// What a class screen calls each student.
import { describe, expect, it } from 'vitest'
import { shownNames } from '@/lib/services/analytics/shown-names'

const courseId = '018f0000-0000-7000-8000-000000000001'
const students = Array.from({ length: 40 }, (_, place) => ({
  id: `018f0000-0000-7000-8000-${String(place).padStart(12, '0')}`,
  name: place < 2 ? 'Wei Chen' : `Student ${place}`,
}))

describe('shown names', () => {
  it('are the students’ own, two of one name alike', () => {
    const names = shownNames(students, { courseId, hideNames: false })
    expect([...names.values()]).toEqual(students.map(({ name }) => name))
  })
  it('are distinct pseudonyms while names are hidden, none of them anybody’s name', () => {
    const names = shownNames(students, { courseId, hideNames: true })
    expect(new Set(names.values()).size).toBe(students.length)
    for (const { id, name } of students) expect(names.get(id)).not.toContain(name)
  })
  it('while hidden do not depend on the names at all', () => {
    const renamed = students.map(({ id }) => ({ id, name: 'Somebody' }))
    const hidden = { courseId, hideNames: true }
    expect(shownNames(renamed, hidden)).toEqual(shownNames(students, hidden))
  })
  it('of nobody are none', () => {
    expect(shownNames([], { courseId, hideNames: true }).size).toBe(0)
  })
})
