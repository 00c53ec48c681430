import { describe, expect, it } from 'vitest'
import { afterAnswer, afterSeeing, isSameWritten, type Saving } from '@/app/components/studio/review/saving-state'

const saved = {
  source: 'a',
  ownMistakes: {},
  revision: 1,
  savedAt: '2026-11-24T10:00:00.000Z',
  state: 'draft' as const,
}
const saving: Saving = { saved, status: { kind: 'saving' } }
const sent = { source: 'b', ownMistakes: {} }
const theirs = { revision: 2, source: 'c', ownMistakes: {}, savedBy: 'Somebody', savedAt: '2026-11-24T10:01:00.000Z' }
const refused = (code: 'unavailable' | 'unexpected' | 'rate-limited' | 'unauthenticated' | 'forbidden') => ({
  ok: false as const,
  ...{ code, messageKey: `errors.${code}` as const, reference: null },
})

describe('an answer to a save', () => {
  it('that it is saved makes what was sent what the server has', () => {
    const value = { kind: 'saved' as const, revision: 2, savedAt: theirs.savedAt, state: 'draft' as const }
    expect(afterAnswer(saving, { sent, answer: { ok: true, value } })).toEqual({
      saved: { ...sent, revision: 2, savedAt: theirs.savedAt, state: 'draft' },
      status: { kind: 'idle' },
    })
  })

  it('that never came leaves what the server had, and counts how often in a row', () => {
    const once = afterAnswer(saving, { sent, answer: null })
    expect(once).toEqual({ saved, status: { kind: 'offline', failures: 1 } })
    for (const code of ['unavailable', 'unexpected', 'rate-limited'] as const)
      expect(afterAnswer(once, { sent, answer: refused(code) }).status).toEqual({ kind: 'offline', failures: 2 })
  })

  it('that refuses is not asked for again by itself', () => {
    for (const code of ['unauthenticated', 'forbidden'] as const)
      expect(afterAnswer(saving, { sent, answer: refused(code) })).toEqual({ saved, status: { kind: 'refused', code } })
  })

  it('that somebody was first keeps what both began with, for telling the two apart', () => {
    const stale = afterAnswer(saving, { sent, answer: { ok: true, value: { kind: 'stale', theirs } } })
    expect(stale).toEqual({ saved, status: { kind: 'stale', theirs, base: saved } })
    const seen = afterSeeing(stale)
    expect(seen.saved).toEqual({ ...saved, source: 'c', revision: 2, savedAt: theirs.savedAt })
    expect(seen.status).toEqual({ kind: 'idle' })
  })

  it('that the draft is closed says how', () => {
    const value = { kind: 'closed' as const, state: 'published' as const }
    const closed = afterAnswer(saving, { sent, answer: { ok: true, value } })
    expect(closed.status).toEqual(value)
    expect(afterSeeing(closed)).toBe(closed)
  })
})

describe('two texts', () => {
  it('are the same with the same words and the same mistakes, in the same order', () => {
    const mistakes = { a: { name: 'A', feedback: '1' }, b: { name: 'B', feedback: '2' } }
    const turned = { b: mistakes.b, a: mistakes.a }
    expect(isSameWritten({ source: 'x', ownMistakes: mistakes }, { source: 'x', ownMistakes: { ...mistakes } })).toBe(
      true,
    )
    expect(isSameWritten({ source: 'x', ownMistakes: mistakes }, { source: 'x', ownMistakes: turned })).toBe(false)
    expect(isSameWritten({ source: 'x', ownMistakes: {} }, { source: 'y', ownMistakes: {} })).toBe(false)
  })
})
