import { describe, expect, it } from 'vitest'
import { binWords } from '@/app/components/studio/record/bin-words'

const bin = (low: number | string, high = low) => ({ low, high, answers: 1, students: 1, score: 0, interval: null })

describe('binWords', () => {
  it('names one value by itself and several by their ends', () => {
    expect(binWords(bin(3), String)).toBe('3')
    expect(binWords(bin(0.1, 0.25), String)).toBe('0.1–0.25')
    expect(binWords(bin('bits'), String)).toBe('bits')
  })

  it('cuts a text that has no room', () => {
    expect(binWords(bin('the probability of it'), String)).toBe('the probabili…')
  })
})
