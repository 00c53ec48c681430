import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slugOf } from '@/app/components/courses/slug-of'
import { courseSlugSchema } from '@/lib/contracts/course-requests'

describe('slugOf', () => {
  it.each([
    ['Information Theory', 'information-theory'],
    ['  Théorie de l’information (2) ', 'theorie-de-l-information-2'],
    ['13.5: H(p, q)', '13-5-h-p-q'],
    ['信息论', ''],
  ])('suggests for %s the address %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  it('stops at a whole word where the title is long', () => {
    expect(slugOf('probability '.repeat(10))).toBe('probability-probability-probability-probability-probability')
  })

  it('suggests nothing or what an address may be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (title) => {
        const slug = slugOf(title)
        expect(slug === '' || slug === 'new' || courseSlugSchema.safeParse(slug).success).toBe(true)
      }),
    )
  })
})
