import { describe, expect, it } from 'vitest'
import { nearestWord } from '@/lib/authoring/nearest-word'

const known = ['entropy', 'perplexity', 'mean', 'min', 'max']

describe('the word that was perhaps meant', () => {
  it.each([
    ['entropyy', 'entropy'],
    ['entorpy', 'entropy'],
    ['Entropy', 'entropy'],
    ['perplxty', 'perplexity'],
    ['maen', 'mean'],
    ['mim', 'min'],
  ])('for %s is %s', (written, word) => {
    expect(nearestWord(written, known)).toBe(word)
  })
  it('is none where nothing is near', () => {
    for (const written of ['variance', 'x', '', 'sd']) expect(nearestWord(written, known)).toBeNull()
  })
  it('is the nearest of several, the first of two as near', () => {
    expect(nearestWord('mox', ['min', 'max', 'mix'])).toBe('max')
    expect(nearestWord('max', ['max', 'mix'])).toBe('mix')
  })
})
