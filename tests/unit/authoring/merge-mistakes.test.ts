import { describe, expect, it } from 'vitest'
import { mergeMistakes } from '@/lib/authoring/merge-mistakes'

const told = (name: string) => ({ name, feedback: 'x' })

describe('mistakes of two drafts that grew out of one', () => {
  const base = { a: told('A'), b: told('B') }

  it('are taken from whoever changed, added or removed them', () => {
    const mine = { a: told('A, mine'), b: told('B'), c: told('C') }
    const theirs = { a: told('A'), d: told('D') }
    expect(mergeMistakes({ base, mine, theirs }, 'mine')).toEqual({
      mistakes: { a: told('A, mine'), c: told('C'), d: told('D') },
      contested: [],
    })
  })

  it('that both changed are taken from whom one says, and named', () => {
    const three = { base, mine: { a: told('A, mine'), b: told('B') }, theirs: { b: told('B') } }
    expect(mergeMistakes(three, 'mine')).toEqual({ mistakes: three.mine, contested: ['a'] })
    expect(mergeMistakes(three, 'theirs')).toEqual({ mistakes: { b: told('B') }, contested: ['a'] })
  })

  it('that both changed in the same way are contested by nobody', () => {
    const both = { a: told('A, ours'), b: told('B') }
    expect(mergeMistakes({ base, mine: both, theirs: { ...both } }, 'mine').contested).toEqual([])
  })
})
