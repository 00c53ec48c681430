// The section of a lesson that an objective is about, found by the words of headings.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Section } from '@/lib/content/lesson'
import { sectionAbout } from '@/lib/content/section-about'

const section = (heading: string): Section => ({ id: heading.toLowerCase(), heading, tone: null, blocks: [] })
const sections = [
  section('Cross-Entropy as Maximum Likelihood'),
  section('Cross-Entropy in Classification'),
  section('Perplexity'),
  section('Bits-per-Character (BPC) and Bits-per-Dimension'),
  section('Why Cross-Entropy Beats Accuracy'),
]
const found = (title: string) => sectionAbout(title, sections)?.heading ?? null

describe('the section about an objective', () => {
  it('is the one whose heading names it', () => {
    expect(found('Perplexity')).toBe('Perplexity')
    expect(found('Bits per character and dimension')).toBe('Bits-per-Character (BPC) and Bits-per-Dimension')
  })
  it('is told from others by the word that few headings have', () => {
    expect(found('Cross-entropy and maximum likelihood')).toBe('Cross-Entropy as Maximum Likelihood')
    expect(found('Cross-entropy as the classification loss')).toBe('Cross-Entropy in Classification')
    expect(found('Cross-entropy versus accuracy')).toBe('Why Cross-Entropy Beats Accuracy')
  })
  it('is the first where nothing tells them apart', () => {
    expect(found('Cross-entropy')).toBe('Cross-Entropy as Maximum Likelihood')
  })
  it('is none where no heading shares a word, or only one that joins', () => {
    expect(found('Gradient descent')).toBeNull()
    expect(found('As and the')).toBeNull()
    expect(found('')).toBeNull()
    expect(sectionAbout('Perplexity', [])).toBeNull()
  })
  it('is found for every heading that is asked for in its own words', () => {
    const heading = fc.constantFrom(...sections.map((one) => one.heading))
    fc.assert(
      fc.property(heading, (asked) => {
        expect(found(asked.toUpperCase())).toBe(asked)
      }),
    )
  })
})
