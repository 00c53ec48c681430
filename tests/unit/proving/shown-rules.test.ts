// The rules about what is shown: mathematics, width, objectives, item-writing.
import { describe, expect, it } from 'vitest'
import { proofOf } from './sample-questions'

describe('the rule mathematics', () => {
  it.each([
    ['prompt', { prompt: 'What is $\\frac{ {{ x }} $ and {{ y }}?' }],
    ['solution', { solution: '$\\nothing$' }],
    ['hint 2', { hints: ['$x$', '$\\left( x$'] }],
    ['label of sum', { answers: { sum: { label: '$\\nothing$', number: 'x + y' } } }],
    [
      'feedback of mistake doubled',
      { mistakes: [{ part: 'sum', when: '2 * (x + y)', is: 'doubled', feedback: '$\\nothing$' }] },
    ],
  ])('finds a formula in the %s that KaTeX cannot set', (place, changes) => {
    const { verdict, evidence } = proofOf('mathematics', changes)
    expect(verdict).toBe('red')
    expect(evidence.findings[0]).toContain(`${place}, seed`)
  })
  it('sets one formula of each structure, whatever the digits', () => {
    const { verdict, evidence } = proofOf('mathematics', {
      solution: 'It is $ {{ x }} + {{ y }}$ and $x^2$',
    })
    expect(verdict).toBe('green')
    expect(evidence['structures']).toBe(2)
  })
  it('warns of what KaTeX sets and LaTeX does not', () => {
    expect(proofOf('mathematics', { solution: '$é$' }).verdict).toBe('warn')
  })
})

describe('the rule width', () => {
  const words = 'a piece of text that is much too long for the screen of any phone'
  it('is red for a formula in a line that cannot be broken', () => {
    expect(proofOf('width', { solution: `So $\\text{${words}}$.` }).verdict).toBe('red')
  })
  it('lets a long formula in a line be broken', () => {
    expect(proofOf('width', { solution: `So $${'a + b + '.repeat(12)} c$.` }).verdict).toBe('green')
  })
  it('warns of a formula on its own line and of a table, which scroll', () => {
    expect(proofOf('width', { solution: `So\n\n$$\n\\text{${words}}\n$$` }).verdict).toBe('warn')
    const table = '| something | something else | anything more | everything |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |'
    expect(proofOf('width', { solution: `So\n\n${table}\n` }).verdict).toBe('warn')
  })
})

describe('the rule objectives', () => {
  it('names those that no lesson has', () => {
    const { verdict, evidence } = proofOf('objectives', { objectives: ['adding', 'juggling'] })
    expect(verdict).toBe('red')
    expect(evidence.findings).toEqual(['No lesson has an objective juggling; there are adding.'])
  })
})

describe('the rule item-writing', () => {
  const options = (second: string) => ({
    answers: {
      it: {
        label: 'It',
        choice: {
          key: 'A',
          options: { A: { text: 'it rises', feedback: 'Yes.' }, B: { text: second, feedback: 'No.' } },
        },
      },
    },
    mistakes: [],
  })
  it('warns and is never red', () => {
    const { verdict, evidence } = proofOf('item-writing', options('none of the above'))
    expect(verdict).toBe('warn')
    expect(evidence['flaws']).toEqual({ 'it: all-or-none-of-the-above': 200 })
  })
  it('is green for options that are alike, and for questions without any', () => {
    expect(proofOf('item-writing', options('it falls')).verdict).toBe('green')
    expect(proofOf('item-writing').verdict).toBe('green')
  })
})
