import { describe, expect, it } from 'vitest'
import { sameOptions } from '@/lib/proving/same-options'
import { proofOf } from './sample-questions'

const shown = (place: string, text: string, failure: string | null = null) => ({ place, text, failure })

describe('options that read the same', () => {
  it('are told by their places', () => {
    const texts = [shown('option A of it', '0.5'), shown('option B of it', '0.25'), shown('option C of it', ' 0.5\n')]
    expect(sameOptions(texts)).toEqual(['option A of it and option C of it'])
    expect(sameOptions([shown('option A of it', 'it  rises'), shown('option B of it', 'it\nrises')])).toHaveLength(1)
  })
  it('are none in different parts, in other texts, or where nothing could be written', () => {
    expect(sameOptions([shown('option A of it', '0.5'), shown('option A of other', '0.5')])).toEqual([])
    expect(sameOptions([shown('hint 1', '0.5'), shown('hint 2', '0.5')])).toEqual([])
    expect(sameOptions([shown('option A of it', '', 'NaN'), shown('option B of it', '', 'NaN')])).toEqual([])
  })
  it('are each told once against the first of them', () => {
    const texts = ['A', 'B', 'C'].map((id) => shown(`option ${id} of it`, 'x'))
    expect(sameOptions(texts)).toEqual(['option A of it and option B of it', 'option A of it and option C of it'])
  })
  it('are red on the draws where two numbers meet', () => {
    const options = {
      A: { text: '{{ x }}', feedback: 'A.' },
      B: { text: '{{ y }}', feedback: 'B.' },
      C: { text: '{{ x + y }}', feedback: 'C.' },
    }
    const answers = { it: { label: 'It', choice: { key: 'A', options } } }
    const parameters = { x: { integer: { min: 1, max: 9 } }, y: { integer: { min: 1, max: 9 } } }
    const choice = { parameters, answers, mistakes: [] }
    const { verdict, evidence } = proofOf('display', choice)
    expect(verdict).toBe('red')
    expect(evidence.findings[0]).toMatch(/^option A of it and option B of it read the same on \d+ of 200 variants/)
    expect(proofOf('display', { ...choice, require: ['x != y'] }).verdict).toBe('green')
  })
})
