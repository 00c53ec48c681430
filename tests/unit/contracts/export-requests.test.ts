import { describe, expect, it } from 'vitest'
import { exportRequestSchema } from '@/lib/contracts/exchange/export-requests'

describe('what is asked of an export by its address', () => {
  it('is everything as GIFT with five problems where nothing is said', () => {
    expect(exportRequestSchema.parse({})).toEqual({ format: 'gift', variants: 5 })
  })

  it('takes an empty lesson, as a form sends it, for none', () => {
    expect(exportRequestSchema.parse({ lesson: '', format: 'csv', variants: '' })).toEqual({
      format: 'csv',
      variants: 5,
    })
  })

  it('keeps ids that are none, so that they are named as missing and nothing else is taken', () => {
    expect(exportRequestSchema.parse({ questions: 'a,,No id' }).questions).toEqual(['a', 'No id'])
    expect(exportRequestSchema.parse({ questions: '' }).questions).toEqual([])
  })

  it.each(['0', '51', '2.5', 'many'])('makes five of a number of problems that is none: %s', (variants) => {
    expect(exportRequestSchema.parse({ variants }).variants).toBe(5)
  })

  it('refuses what came twice', () => {
    expect(exportRequestSchema.safeParse({ lesson: ['a', 'b'] }).success).toBe(false)
  })
})
