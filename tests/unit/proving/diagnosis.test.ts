import { describe, expect, it } from 'vitest'
import { proofOf } from './sample-questions'

describe('the rule diagnosis', () => {
  it('types the key and every mistake, with all digits and with four', () => {
    const answers = { sum: { label: 'Sum', number: '(x + y) / 7' } }
    const mistakes = [
      { part: 'sum', when: '2 * (x + y) / 7', is: 'doubled' },
      { part: 'sum', when: '-(x + y) / 7', is: 'negated' },
    ]
    const { verdict, evidence } = proofOf('diagnosis', { answers, mistakes })
    expect(verdict).toBe('green')
    expect(evidence).toMatchObject({ variantsByMistake: { doubled: 200, negated: 200 } })
    expect(Number(evidence['answersGraded'])).toBeGreaterThan(200 * 4)
  })
  it('is red for a mistake that nobody could type', () => {
    const { verdict, evidence } = proofOf('diagnosis', {
      answers: { sum: { label: 'It', probabilities: '[x / 100, 1 - x / 100]', outcomes: ['a', 'b'] } },
      mistakes: [{ part: 'sum', when: '[x / 100 + 0.3, 1 - x / 100]', is: 'doubled' }],
    })
    expect(verdict).toBe('red')
    expect(evidence.findings[0]).toContain('The mistake doubled is graded as unreadable')
  })
  it('warns of numbers with fewer than two known mistakes, and not of options', () => {
    const { verdict, evidence } = proofOf('diagnosis', { mistakes: [{ part: 'sum', when: '-x - y', is: 'negated' }] })
    expect(verdict).toBe('warn')
    expect(evidence.findings).toEqual(['It asks for numbers and knows 1 mistake; two at least are expected.'])
    const options = { A: { text: 'a', feedback: 'A.' }, B: { text: 'b', feedback: 'B.' } }
    const answers = { it: { label: 'It', choice: { key: 'A', options } } }
    expect(proofOf('diagnosis', { answers, mistakes: [] }).verdict).toBe('green')
  })
  it('types a mistaken formula in the numbers of the draw', () => {
    const answers = { it: { label: 'It', expression: 'x * t - 1', variables: { t: { min: 0, max: 1 } } } }
    const mistakes = [{ part: 'it', when: 'x * t + 1', is: 'negated' }]
    const { verdict, evidence } = proofOf('diagnosis', { answers, mistakes })
    expect(verdict).toBe('green')
    expect(evidence['variantsByMistake']).toEqual({ negated: 200 })
  })
  it('follows each earlier mistake into the part that goes on from it', () => {
    const answers = {
      sum: { label: 'Sum', number: 's', tolerance: { absolute: 0.4 } },
      double: { label: 'Its double', number: 'd', tolerance: { absolute: 0.4 }, follows: { s: 'sum' } },
    }
    const changes = { let: { s: 'x + y', d: '2 * s' }, answers }
    const { verdict, evidence } = proofOf('diagnosis', changes)
    expect(verdict).toBe('green')
    expect(evidence['carriedForward']).toEqual({
      'double after doubled': { tried: 200, noKey: 0, notTaken: 0 },
      'double after negated': { tried: 200, noKey: 0, notTaken: 0 },
    })
    const root = { ...changes, let: { s: 'x + y', d: 'sqrt(s)' } }
    expect(proofOf('diagnosis', root).evidence.findings.join('\n')).toContain(
      'No key follows for double after negated on 200 of 200',
    )
  })
})
