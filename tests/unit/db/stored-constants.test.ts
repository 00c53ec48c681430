import { describe, expect, it } from 'vitest'
import { parseStoredConstants } from '@/lib/db/queries/stored-constants'
import { uncalibrated } from '@/lib/mastery/constants'
import { inForce } from '@/lib/mastery/constants-in-force'
import { extended } from '@/lib/mastery/extended-constants'

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('stored constants', () => {
  it('come back with every bit, with and without the extension', () => {
    const awkward = { ...uncalibrated, gainWhenRight: 0.1 + 0.2, threshold: Math.LN2, version: 'a/b' }
    for (const constants of [awkward, extended]) expect(parseStoredConstants(throughJson(constants))).toEqual(constants)
  })
  it('have what they do not know as it is in force', () => {
    const { lookBack: _, ...former } = { ...inForce, version: 'former' }
    expect(parseStoredConstants(former)).toEqual({ ...inForce, version: 'former' })
  })
  it('that are no numbers are refused', () => {
    expect(() => parseStoredConstants({ ...inForce, gainFading: 'much' })).toThrow()
    expect(() => parseStoredConstants(null)).toThrow()
  })
})
