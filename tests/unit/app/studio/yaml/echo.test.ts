import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { echoOf } from '@/app/components/studio/yaml/echo'

describe('a text that comes back from the studio', () => {
  it('is an echo of what was typed, also where typing went on', () => {
    expect(echoOf('a', ['a', 'ab'])).toEqual({ isEcho: true, waiting: ['ab'] })
    expect(echoOf('ab', ['ab'])).toEqual({ isEcho: true, waiting: [] })
  })
  it('may leave out some that were typed: only the last of a batch comes back', () => {
    expect(echoOf('abc', ['a', 'ab', 'abc', 'abcd'])).toEqual({ isEcho: true, waiting: ['abcd'] })
  })
  it('is somebody else’s where it was never typed, and then nothing is waited for', () => {
    expect(echoOf('x', ['a', 'ab'])).toEqual({ isEcho: false, waiting: [] })
    expect(echoOf('x', [])).toEqual({ isEcho: false, waiting: [] })
  })
  it('leaves the editor with the last text typed, however late each comes back', () => {
    const texts = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(texts, fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), (typed, isSkipped) => {
        let [waiting, shown]: [readonly string[], string] = [typed, typed.at(-1) ?? '']
        for (const [place, text] of typed.entries()) {
          if (isSkipped[place] === true && place < typed.length - 1) continue
          const echo = echoOf(text, waiting)
          waiting = echo.waiting
          if (!echo.isEcho) shown = text
        }
        expect(shown).toBe(typed.at(-1))
        expect(waiting).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
