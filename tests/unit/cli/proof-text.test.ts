import { describe, expect, it } from 'vitest'
import { proofText, summaryText } from '@/cli/proof-text'
import type { Proof } from '@/lib/proving/proof'

const green: Proof = {
  questionId: 'sound',
  verdict: 'green',
  rules: [{ rule: 'finite', verdict: 'green', evidence: { n: 9, findings: [], seeds: [] } }],
}
const red: Proof = {
  questionId: 'broken',
  verdict: 'red',
  rules: [
    { rule: 'finite', verdict: 'green', evidence: { n: 9, findings: [], seeds: [] } },
    { rule: 'guess', verdict: 'warn', evidence: { n: 9, findings: ['Too easy.'], seeds: [[1]] } },
    {
      rule: 'rounding',
      verdict: 'red',
      evidence: { n: 9, findings: ['Refused.', 'And\nagain.'], seeds: [[3], [3, 8]] },
    },
  ],
}

describe('a proof in words', () => {
  it('is one line for a question that is green', () => {
    expect(proofText(green)).toBe('green  sound')
  })
  it('has a sentence for each thing that was found, under its verdict and rule', () => {
    expect(proofText(red).split('\n')).toEqual([
      'red    broken',
      '  warn guess: Too easy.',
      '  red rounding: Refused.',
      '  red rounding: And',
      '    again.',
    ])
  })
  it('counts the verdicts, the worst first, and leaves out those that nobody got', () => {
    expect(summaryText([green, red, green])).toBe('3 questions: 1 red, 2 green.')
  })
})
