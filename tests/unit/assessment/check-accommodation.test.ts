import { describe, expect, it } from 'vitest'
import type { Accommodation } from '@/lib/assessment/accommodation'
import { checkAccommodation } from '@/lib/assessment/check-accommodation'
import { someExam } from '@/tests/support/some-definition'

const exam = someExam({
  opensAt: '2026-06-01T09:00',
  timeline: [{ until: '2026-06-01T10:30', percent: 100 }],
  timeLimitMinutes: 60,
})
const check = (accommodation: Accommodation, definition = exam) =>
  checkAccommodation({ definition, timeZone: 'Europe/Berlin', accommodation })

describe('checkAccommodation', () => {
  it('has nothing to say of more time that fits, more attempts, or nothing at all', () => {
    expect(check({ timeFactor: 1.5 })).toEqual([])
    expect(check({ extraAttempts: 2 })).toEqual([])
    expect(check({})).toEqual([])
  })

  it('finds more time than there is until the close, which would take it away again', () => {
    const [finding] = check({ timeFactor: 2 })
    expect(finding).toMatchObject({ kind: 'limit-longer-than-window', severity: 'error' })
    expect(finding?.words).toContain('120 minutes, but it is open for 90')
    expect(check({ timeFactor: 2, timeline: [{ until: '2026-06-01T11:00', percent: 100 }] })).toEqual([])
  })

  it('finds dates that contradict those that stay: a later opening after the common close', () => {
    expect(check({ opensAt: '2026-06-02T09:00' }).map(({ kind }) => kind)).toEqual(['opens-after-close'])
    const moved = { opensAt: '2026-06-02T09:00', timeline: [{ until: '2026-06-02T10:30', percent: 100 }] }
    expect(check(moved)).toEqual([])
  })

  it('leaves what is wrong for all to the assessment', () => {
    const broken = someExam({ opensAt: '2026-06-01T09:00', timeline: [{ until: '2026-06-01T08:00', percent: 100 }] })
    expect(check({ extraAttempts: 1 }, broken)).toEqual([])
  })

  it('says errors first', () => {
    const timeline = [
      { until: '2026-06-01T09:30', percent: 50 },
      { until: '2026-06-01T09:40', percent: 100 },
    ]
    expect(check({ timeline }).map(({ severity }) => severity)).toEqual(['error', 'warning'])
  })
})
