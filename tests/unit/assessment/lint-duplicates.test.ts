import { describe, expect, it } from 'vitest'
import type { Slot } from '@/lib/assessment/definition'
import { lintDuplicates } from '@/lib/assessment/lint-duplicates'
import { slotNumbers } from '@/lib/assessment/slot-numbers'
import { someSlot } from '@/tests/support/some-definition'
import { somePool, someQuestion } from '@/tests/support/some-pool'

const fixed = (id: string, questionId: string) => someSlot({ id, pick: { kind: 'question', questionId } })
const drawing = (id: string, objective: string): Slot =>
  someSlot({ id, pick: { kind: 'objectives', objectives: [objective], answerKinds: [], difficulties: [] } })
const entropy = somePool({ objective: 'entropy', size: 3, reach: 1 })
const words = (slots: Slot[], pool = entropy) =>
  lintDuplicates({ definition: { slots }, pool }).map((finding) => finding.words)

describe('lintDuplicates', () => {
  it('names a fixed question and every slot that could draw it', () => {
    const [sentence, ...more] = words([fixed('a', 'entropy-0'), drawing('b', 'entropy'), drawing('c', 'entropy')])
    expect(sentence).toContain('"entropy-0" stands in slot 1 and fits slot 2 and 3 too')
    expect(more).toEqual([])
  })

  it('says nothing of fixed questions that no other slot could draw, or that are gone', () => {
    expect(words([fixed('a', 'entropy-0'), drawing('b', 'loss')])).toEqual([])
    expect(words([fixed('a', 'gone'), drawing('b', 'entropy')])).toEqual([])
  })

  it('finds slots that give nothing but one family, and not those that might give another', () => {
    const coins = ['x', 'y'].map((questionId) => someQuestion({ questionId, objectives: ['coins'], family: 'coins' }))
    const [sentence] = words([fixed('a', 'x'), fixed('b', 'y')], coins)
    expect(sentence).toContain('Slots 1 and 2 ask nearly the same ("coins")')
    const mixed = [...coins, someQuestion({ questionId: 'z', objectives: ['coins'] })]
    expect(words([drawing('a', 'coins'), drawing('b', 'coins')], mixed)).toEqual([])
  })

  it('takes a question without a family for a family of its own: one named twice', () => {
    const [sentence] = words([fixed('a', 'entropy-0'), fixed('b', 'entropy-0')])
    expect(sentence).toContain('Slots 1 and 2')
  })
})

describe('slotNumbers', () => {
  it('counts slots as an instructor does', () => {
    const slots = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
    expect(slotNumbers(['b'], slots)).toBe('2')
    expect(slotNumbers(['a', 'd'], slots)).toBe('1 and 4')
    expect(slotNumbers(['a', 'b', 'd'], slots)).toBe('1, 2 and 4')
  })
})
