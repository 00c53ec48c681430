import { describe, expect, it } from 'vitest'
import { planRoster, type RosterStudent } from '@/lib/content/plan-roster'

function row(email: string, rest: { readonly name?: string; readonly groups?: readonly string[] } = {}) {
  return { line: 2, email, name: '', groups: [], ...rest }
}

function student(id: string, rest: Partial<RosterStudent> = {}): RosterStudent {
  return { id, email: `${id}@example.edu`, name: id, isRemoved: false, groups: [], ...rest }
}

describe('planRoster', () => {
  it('adds who is new', () => {
    const plan = planRoster([row('ada@example.edu', { name: 'Ada', groups: ['A'] })], { students: [], instructors: [] })
    expect(plan.changes).toEqual([{ kind: 'add', email: 'ada@example.edu', name: 'Ada', groups: ['A'] }])
  })

  it('calls somebody without a name by what stands before the @', () => {
    expect(planRoster([row('ada.l@example.edu')], { students: [], instructors: [] }).changes).toMatchObject([
      { name: 'ada.l' },
    ])
  })

  it('takes back who left', () => {
    const students = [student('ada', { isRemoved: true, groups: ['A'] })]
    const plan = planRoster([row('ada@example.edu', { groups: ['A', 'B'] })], { students, instructors: [] })
    expect(plan.changes).toEqual([{ kind: 'restore', id: 'ada', email: 'ada@example.edu', name: 'ada', groups: ['B'] }])
  })

  it('adds to groups and takes nobody out of one', () => {
    const students = [student('ada', { groups: ['A'] }), student('grace', { groups: ['A', 'B'] })]
    const rows = [row('ada@example.edu', { groups: ['B'] }), row('grace@example.edu', { groups: ['B'] })]
    expect(planRoster(rows, { students, instructors: [] })).toEqual({
      changes: [{ kind: 'regroup', id: 'ada', email: 'ada@example.edu', name: 'ada', groups: ['B'] }],
      unchangedCount: 1,
      instructors: [],
    })
  })

  it('proposes to drop who is not listed, and nobody who left already', () => {
    const students = [student('grace'), student('ada'), student('gone', { isRemoved: true })]
    const drops = planRoster([], { students, instructors: [] }).changes
    expect(drops.map((change) => `${change.kind} ${change.email}`)).toEqual([
      'drop ada@example.edu',
      'drop grace@example.edu',
    ])
  })

  it('changes nothing the second time', () => {
    const rows = [row('ada@example.edu', { groups: ['A'] })]
    expect(planRoster(rows, { students: [student('ada', { groups: ['A'] })], instructors: [] })).toEqual({
      changes: [],
      unchangedCount: 1,
      instructors: [],
    })
  })

  it('changes nothing about who teaches the course, and says who that is', () => {
    const instructors = [
      { email: 'turing@example.edu', name: 'Alan Turing' },
      { email: 'other@example.edu', name: 'O' },
    ]
    const rows = [row('turing@example.edu', { groups: ['A'] }), row('ada@example.edu')]
    expect(planRoster(rows, { students: [student('ada')], instructors })).toEqual({
      changes: [],
      unchangedCount: 1,
      instructors: [{ email: 'turing@example.edu', name: 'Alan Turing' }],
    })
  })
})
