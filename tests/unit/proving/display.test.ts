import { describe, expect, it } from 'vitest'
import { proofOf } from './sample-questions'

/** A probability, shown rounded, and what follows from it. */
const probability = {
  parameters: { p: { decimal: { min: 0.101, max: 0.899, step: 0.001 } } },
  prompt: 'A word has probability {{ fixed(p, 2) }}. One over it?',
  answers: { sum: { label: 'Inverse', number: '1 / p', tolerance: { relative: 0.01 } } },
  mistakes: [
    { part: 'sum', when: '2 / p', is: 'doubled' },
    { part: 'sum', when: '-1 / p', is: 'negated' },
  ],
  solution: 'It is {{ significant(1 / p, 3) }}.',
}

describe('the rule display', () => {
  it('is red where the key is another one from the rounded number that the prompt shows', () => {
    const { verdict, evidence } = proofOf('display', probability)
    expect(verdict).toBe('red')
    expect(evidence.findings.join('\n')).toContain(
      'From the numbers as they are shown, the key of sum comes out as another on',
    )
  })
  it('is green where the prompt shows all of the number', () => {
    const { verdict, evidence } = proofOf('display', { ...probability, prompt: 'Of {{ p }}, the inverse?' })
    expect(verdict).toBe('green')
    expect(evidence).toMatchObject({ shownExactly: 1, shownRounded: 0 })
  })
  it('is green where the tolerance forgives the rounding', () => {
    const answers = { sum: { label: 'Inverse', number: '1 / p', tolerance: { relative: 0.06 } } }
    expect(proofOf('display', { ...probability, answers }).verdict).toBe('green')
  })
  it('works back to the hidden number behind a rounded value', () => {
    const loss = {
      ...probability,
      let: { loss: '-ln(p)' },
      prompt: 'A word costs {{ fixed(loss, 1) }} nats. One over its probability?',
    }
    expect(proofOf('display', loss).verdict).toBe('red')
    expect(
      proofOf('display', { ...loss, prompt: 'It costs {{ fixed(loss, 4) }} nats. One over its probability?' }).verdict,
    ).toBe('green')
  })
  it('puts a rounded entry in the place of the entry', () => {
    const entries = {
      ...probability,
      parameters: { p: { independentProbabilities: { count: 2, min: 0.101, max: 0.899, step: 0.001 } } },
      answers: { sum: { label: 'Product', number: 'p[1] * p[2]', tolerance: { relative: 0.001 } } },
      mistakes: [],
      solution: 'So.',
    }
    expect(proofOf('display', { ...entries, prompt: '{{ p[1] }} times {{ fixed(p[2], 1) }}?' }).verdict).toBe('red')
    expect(proofOf('display', { ...entries, prompt: '{{ p[1] }} times {{ fixed(p[2], 3) }}?' }).verdict).toBe('green')
    expect(proofOf('display', { ...entries, prompt: '{{ fixed(p, 1) }}, multiplied?' }).verdict).toBe('red')
  })
  it('only warns where what is rounded follows from what is shown as it is', () => {
    const both = {
      ...probability,
      let: { half: 'p / 2' },
      answers: { sum: { label: 'It', number: '2 / half', tolerance: { relative: 0.001 } } },
    }
    const shown = { ...both, mistakes: [], prompt: 'Half of {{ p }} is {{ fixed(half, 1) }}. Four over it?' }
    expect(proofOf('display', shown).verdict).toBe('warn')
  })
  it('is red where the key depends on what nothing shows', () => {
    const parameters = { x: { integer: { min: 1, max: 60 } }, y: { integer: { min: 1, max: 60 } } }
    const { verdict, evidence } = proofOf('display', { parameters, prompt: 'What is {{ x }} and something?' })
    expect(verdict).toBe('red')
    expect(evidence.findings[0]).toBe('The key depends on y, and nothing that is shown does.')
  })
  it('is red where two variants read the same and have different keys', () => {
    const { evidence } = proofOf('display', { prompt: 'What is {{ x }} plus {{ y > 0 ? 1 : 2 }}?' })
    expect(evidence.findings.join('\n')).toMatch(/Seeds \d+ and \d+ read the same and have different keys/)
  })
  it('lets no rounding hide in a condition', () => {
    const rounded = { ...probability, prompt: '{{ p > 0.5 ? "Likely" : "Unlikely" }}: {{ p > 0 ? fixed(p, 2) : p }}.' }
    expect(proofOf('display', rounded).verdict).toBe('red')
    const exact = { ...rounded, prompt: rounded.prompt.replace('fixed(p, 2)', 'fixed(p, 3)') }
    expect(proofOf('display', exact).verdict).toBe('green')
  })
  it('reads back what a condition shows', () => {
    const prompt = '{{ x }} and {{ y > 30 ? x / 7 : y }}, {{ y }}?'
    expect(proofOf('display', { prompt }).verdict).toBe('warn')
  })
  it('lets no formula have a number that the prompt rounds', () => {
    const formula = {
      ...probability,
      answers: { sum: { label: 'Rate', expression: 't / p', variables: { t: { min: 1, max: 2 } }, relative: 0.001 } },
      mistakes: [],
    }
    expect(proofOf('display', formula).verdict).toBe('red')
    expect(proofOf('display', { ...formula, prompt: 'Of {{ p }}?' }).verdict).toBe('green')
  })
  it('takes what a condition shows for shown', () => {
    const changes = {
      parameters: { x: { integer: { min: 1, max: 60 } }, y: { choice: [0, 1] } },
      prompt: '{{ x }} {{ y == 1 ? "plus one" : "as it is" }}?',
    }
    expect(proofOf('display', changes).verdict).toBe('green')
  })
  it('is red for a hint that cannot be written, like any other text', () => {
    const { verdict, evidence } = proofOf('display', { hints: ['Count.', '{{ sqrt(-x) }}'] })
    expect(verdict).toBe('red')
    expect(evidence.findings[0]).toContain('a hint cannot be written')
  })
  it('is red for a text that cannot be written', () => {
    const { verdict, evidence } = proofOf('display', { solution: 'The root of {{ sqrt(-x) }}.' })
    expect(verdict).toBe('red')
    expect(evidence.findings[0]).toContain('solution cannot be written')
  })
  it('warns of a number with more decimals than anybody meant to show', () => {
    expect(proofOf('display', { prompt: '{{ x }} and {{ y }}, or {{ x / 7 }}?' }).verdict).toBe('warn')
  })
})
