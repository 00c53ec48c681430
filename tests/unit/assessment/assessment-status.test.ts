import { describe, expect, it } from 'vitest'
import { assessmentStatus } from '@/lib/assessment/assessment-status'

const published = { isPublished: true, isArchived: false, schedule: { opensAt: 100, closesAt: 200 } }

describe('the status of an assessment', () => {
  it('is a draft until it is published, whatever its dates', () => {
    expect(assessmentStatus({ ...published, isPublished: false }, 150)).toBe('draft')
  })

  it('is open from the very moment it opens, and closed from the very moment it closes', () => {
    expect([99, 100, 199, 200].map((now) => assessmentStatus(published, now))).toEqual([
      'scheduled',
      'open',
      'open',
      'closed',
    ])
  })

  it('is open for ever where there are no dates', () => {
    const schedule = { opensAt: null, closesAt: null }
    expect([0, Number.MAX_SAFE_INTEGER].map((now) => assessmentStatus({ ...published, schedule }, now))).toEqual([
      'open',
      'open',
    ])
  })

  it('is archived before anything else', () => {
    expect(assessmentStatus({ ...published, isArchived: true }, 150)).toBe('archived')
    expect(assessmentStatus({ ...published, isPublished: false, isArchived: true }, 150)).toBe('archived')
  })
})
