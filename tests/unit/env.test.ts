import { describe, expect, it } from 'vitest'
import { parseEnvironment } from '@/lib/env'

const needed = { DATABASE_URL: 'postgresql://localhost/surprisal' }

describe('the environment', () => {
  it('brings a simulated class with the demo, unless it is turned off', () => {
    const wanted = (more: Readonly<Record<string, string>>) => parseEnvironment({ ...needed, ...more }).hasDemoClass
    expect(wanted({ SURPRISAL_DEMO: '1' })).toBe(true)
    expect(wanted({ SURPRISAL_DEMO: '1', SURPRISAL_DEMO_CLASS: 'off' })).toBe(false)
    expect(wanted({ SURPRISAL_DEMO: '0', SURPRISAL_DEMO_CLASS: 'on' })).toBe(false)
    expect(wanted({})).toBe(false)
  })
  it('says which setting it cannot read', () => {
    expect(() => parseEnvironment({ ...needed, SURPRISAL_DEMO_CLASS: 'maybe' })).toThrow('SURPRISAL_DEMO_CLASS')
  })
})
