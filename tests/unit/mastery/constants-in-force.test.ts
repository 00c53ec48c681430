import { describe, expect, it } from 'vitest'
import { formerlyInForce, inForce } from '@/lib/mastery/constants-in-force'

describe('the constants that can still be read', () => {
  const versions = [inForce, ...formerlyInForce].map(({ version }) => version)

  it('are those that mastery checks were taken under before each kept its own', () => {
    expect(versions).toContain('extended-3-uncalibrated')
  })

  it('are each there once', () => {
    expect(new Set(versions).size).toBe(versions.length)
  })
})
