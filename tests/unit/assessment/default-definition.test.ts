import { describe, expect, it } from 'vitest'
import { checkDefinition } from '@/lib/assessment/check-definition'
import { defaultDefinition } from '@/lib/assessment/default-definition'
import { definitionSchema } from '@/lib/assessment/definition'

const kinds = ['homework', 'exam', 'mastery-check'] as const
const asked = { title: 'Week 3', today: '2026-11-23T20:03', objectives: ['entropy', 'perplexity'] }

describe('a new assessment', () => {
  it.each(kinds)('as %s is one the schema takes as it is', (kind) => {
    const definition = defaultDefinition({ kind, ...asked })
    expect(definitionSchema.parse(definition)).toEqual(definition)
  })

  it.each(kinds)('as %s has nothing to be mended but questions that are not there yet', (kind) => {
    const findings = checkDefinition({ definition: defaultDefinition({ kind, ...asked }), timeZone: 'Europe/Berlin' })
    expect(findings.map((finding) => finding.kind)).toEqual(kind === 'mastery-check' ? [] : ['no-slots'])
  })

  it('as homework is due in a week at the end of the day, and for half two days more', () => {
    const { timeline, release } = defaultDefinition({ kind: 'homework', ...asked })
    expect(timeline).toEqual([
      { until: '2026-11-30T23:59', percent: 100 },
      { until: '2026-12-02T23:59', percent: 50 },
    ])
    expect([release.feedback.kind, release.solution.kind]).toEqual(['now', 'after-last-try'])
  })

  it('as an exam shows nothing before the close', () => {
    const { release } = defaultDefinition({ kind: 'exam', ...asked })
    expect(Object.values(release).map(({ kind }) => kind)).toEqual(Array(4).fill('after-close'))
  })

  it('as a mastery check asks about what the course teaches, fifty at most, and needs one', () => {
    const many = Array.from({ length: 60 }, (_, place) => `objective-${place}`)
    expect(defaultDefinition({ kind: 'mastery-check', ...asked, objectives: many })).toMatchObject({
      objectives: many.slice(0, 50),
      budget: 200,
    })
    expect(() => defaultDefinition({ kind: 'mastery-check', ...asked, objectives: [] })).toThrow(RangeError)
  })
})
