import { describe, expect, it } from 'vitest'
import { type CopyPlace, dropCopy, keepCopy, type LocalCopy, takeCopy } from '@/app/components/studio/review/local-copy'

function storage(): CopyPlace & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>()
  return {
    texts,
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => void texts.set(name, text),
    removeItem: (name) => void texts.delete(name),
    key: (index) => [...texts.keys()][index] ?? null,
    get length() {
      return texts.size
    },
  }
}

const copy = (source: string, at: number): LocalCopy => ({
  revision: 3,
  base: { source: 'before', ownMistakes: {} },
  written: { source, ownMistakes: { mine: { name: 'Mine', feedback: 'x' } } },
  at,
})
const one = { draftId: 'one', page: 'p1' }

describe('a copy kept on this machine', () => {
  it('is found once by the next page of the same draft, and by no other draft', () => {
    const place = storage()
    expect(keepCopy(place, { ...one, copy: copy('text', 5) })).toBe(true)
    expect(takeCopy(place, 'on')).toBeNull()
    expect(takeCopy(place, 'two')).toBeNull()
    expect(takeCopy(place, 'one')).toEqual(copy('text', 5))
    expect(takeCopy(place, 'one')).toBeNull()
  })

  it('of two pages is one each: the newest is found first, and dropping one leaves the other', () => {
    const place = storage()
    keepCopy(place, { ...one, copy: copy('newer', 9) })
    keepCopy(place, { draftId: 'one', page: 'p2', copy: copy('older', 5) })
    dropCopy(place, { draftId: 'one', page: 'p3' })
    expect(takeCopy(place, 'one')?.written.source).toBe('newer')
    expect(takeCopy(place, 'one')?.written.source).toBe('older')
  })

  it('is dropped when the server has it', () => {
    const place = storage()
    keepCopy(place, { ...one, copy: copy('text', 5) })
    dropCopy(place, one)
    expect(place.texts.size).toBe(0)
  })

  it('that cannot be read is none, and hides no other', () => {
    const place = storage()
    place.setItem('surprisal.draft.one.p0', '{"written": ')
    place.setItem('surprisal.draft.one.p9', '{"written": {"source": 5}}')
    expect(takeCopy(place, 'one')).toBeNull()
    keepCopy(place, { ...one, copy: copy('text', 5) })
    expect(takeCopy(place, 'one')?.written.source).toBe('text')
  })

  it('where the machine keeps nothing is said to be none, and nothing fails', () => {
    const full: CopyPlace = {
      ...storage(),
      setItem: () => {
        throw new Error('QuotaExceededError')
      },
      key: () => {
        throw new Error('SecurityError')
      },
      length: 1,
    }
    for (const place of [full, null]) {
      expect(keepCopy(place, { ...one, copy: copy('text', 5) })).toBe(false)
      expect(takeCopy(place, 'one')).toBeNull()
      expect(() => dropCopy(place, one)).not.toThrow()
    }
  })
})
