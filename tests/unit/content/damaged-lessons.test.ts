import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importLesson } from '@/lib/content/import-lesson'
import { lessonToMarkdown } from '@/lib/content/lesson-to-markdown'
import { damageLesson } from './damage-lesson'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const lessons = [
  ['13-05-cross-entropy', read('seeds/lessons/13-05-cross-entropy.md')],
  ['13-04-kl-divergence', read('tests/fixtures/13-04-kl-divergence.md')],
  ['07-03-linear-maps-and-expectation', read('tests/fixtures/07-03-linear-maps-and-expectation.md')],
] as const
const chance = fc.constantFrom(0, 0.2, 0.5, 0.8, 1)
const damage = fc.record({ seed: fc.integer({ min: 1, max: 1_000_000 }), eaten: chance, lost: chance })

describe.each(lessons)('%s', (id, source) => {
  const clean = importLesson({ id, source })

  test('needs no mend as it is, and is written and read back as it was', () => {
    expect(clean.repairs).toEqual([])
    expect(clean.unresolved).toEqual([])
    expect(importLesson({ id, source: lessonToMarkdown(clean.lesson) })).toEqual(clean)
  })

  test('is the same lesson again, whatever was lost on its way', () => {
    fc.assert(
      fc.property(damage, (how) => {
        const damaged = importLesson({ id, source: damageLesson(source, how) })
        expect(damaged.lesson).toEqual(clean.lesson)
        expect(damaged.unresolved).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('reports mends in the order of the lines, each with its reason', () => {
    const damaged = importLesson({ id, source: damageLesson(source, { seed: 1, eaten: 1, lost: 1 }) })
    const lines = damaged.repairs.map((repair) => repair.line)
    expect(lines).toEqual(lines.toSorted((a, b) => a - b))
    expect(damaged.repairs.filter((repair) => repair.why === '' || repair.before === repair.after)).toEqual([])
  })
})
