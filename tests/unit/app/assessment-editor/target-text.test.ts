// Whom an accommodation is for, as text.
import { describe, expect, it } from 'vitest'
import { bareTarget, readTarget, targetText } from '@/app/components/assessment-editor/target-text'

const targets = [
  { kind: 'student', studentId: 'a' },
  { kind: 'group', groupId: 'a' },
] as const

describe('a target', () => {
  it('comes back from its text, and a group is told from a student of the same id', () => {
    expect(targets.map((target) => readTarget(targetText(target)))).toEqual(targets)
    expect(new Set(targets.map(targetText)).size).toBe(2)
  })

  it('is none in a text of something else', () => {
    expect(readTarget('')).toBeNull()
    expect(readTarget('everybody a')).toBeNull()
  })

  it('goes into a request without the name', () => {
    const [student, group] = targets
    const named = { ...student, name: 'A person' }
    expect(bareTarget(named)).toEqual(student)
    expect(bareTarget(group)).toEqual(group)
  })
})
