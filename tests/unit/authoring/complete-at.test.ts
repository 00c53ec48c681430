import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeAt } from '@/lib/authoring/complete-at'
import { readSource } from '@/lib/authoring/read-source'

const lesson = {
  id: '13-05-cross-entropy',
  number: '13.5',
  title: 'Cross-entropy',
  objectives: [
    { id: 'perplexity', title: 'Perplexity' },
    { id: 'maximum-likelihood', title: 'Cross-entropy and maximum likelihood' },
  ],
}
const other = { id: '14-01-trees', number: '14.1', title: 'Trees', objectives: [{ id: 'splits', title: 'Splits' }] }
const catalogue = { 'nats-for-bits': { name: 'Nats for bits', feedback: 'Divide by $\\ln 2$.' } }
const surroundings = { catalogue, lessons: [lesson, other], takenIds: [], ownId: null }

const begun = `id: a-sum
title: A sum
lesson: 13-05-cross-entropy
parameters:
  rolls: { integer: { min: 1, max: 6 } }
let:
  twice: 2 * rolls
answers:
  sum:
    label: The sum
    number: twice
  slope: { label: Slope, expression: rolls * z, variables: { z: { min: 0, max: 1 } } }
`

/** The cursor is where | stands. */
function completed(text: string) {
  const source = `${begun}${text}`
  const offset = source.indexOf('|')
  const clean = source.replace('|', '')
  const found = completeAt(clean, offset, surroundings)
  return { found, clean, labels: found?.options.map(({ label }) => label) ?? [] }
}

/** The text after one of the options was taken. */
function taken(text: string, label: string): string {
  const { found, clean } = completed(text)
  const chosen = found?.options.find((each) => each.label === label)
  if (found === null || chosen === undefined) throw new TypeError(`no ${label}`)
  return `${clean.slice(0, found.from)}${chosen.apply}${clean.slice(found.to)}`.slice(begun.length)
}

describe('a key', () => {
  it('of the question is offered where it is not there yet, the needed ones first', () => {
    const { labels } = completed('|')
    expect(labels.slice(0, 5)).toEqual(['objectives', 'kind', 'difficulty', 'prompt', 'solution'])
    expect(labels).not.toContain('title')
    expect(labels).toContain('hints')
  })
  it('of an answer is one of the kind it is', () => {
    const source = begun.replace('    number: twice\n', '    number: twice\n    |\n')
    const offset = source.indexOf('|')
    const options = completeAt(source.replace('|', ''), offset, surroundings)?.options.map(({ label }) => label)
    expect(options).toEqual(['weight', 'follows', 'unit', 'tolerance', 'accept'])
  })
  it('within braces is known by those that are there', () => {
    expect(completed('mistakes:\n  - { part: sum, | }\n').labels).toEqual(['when', 'is', 'id', 'feedback'])
  })
  it('that is half written is completed whole', () => {
    expect(taken('diff|', 'difficulty')).toBe('difficulty: ')
    expect(taken('dif|culty: easy', 'difficulty').startsWith('difficulty: ')).toBe(true)
  })
  it('brings what must stand under it', () => {
    expect(taken('mist|', 'mistakes')).toBe('mistakes:\n  - ')
    expect(taken('hin|', 'hints')).toBe('hints: ')
    expect(taken('pro|', 'prompt')).toBe('prompt: |\n  ')
    expect(taken('fam|', 'family')).toBe('family: ')
  })
  it('of what an answer follows is a name of the question', () => {
    const source = begun.replace('number: twice\n', 'number: twice\n    follows: { | }\n')
    const offset = source.indexOf('|')
    const options = completeAt(source.replace('|', ''), offset, surroundings)?.options.map(({ label }) => label)
    expect(options).toEqual(['rolls', 'twice'])
  })
})

describe('a value', () => {
  it('is one of the words of the format', () => {
    expect(completed('kind: |').labels).toEqual([
      'recall',
      'computation',
      'interpretation',
      'comparison',
      'construction',
    ])
    expect(taken('difficulty: me|d', 'medium')).toBe('difficulty: medium')
  })
  it('is an id of what there is, with its title', () => {
    const { found } = completed('objectives: [|]')
    expect(found?.options.map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
      'perplexity: Perplexity',
      'maximum-likelihood: Cross-entropy and maximum likelihood',
    ])
    expect(completed('objectives: [perplexity, |]').labels).toEqual(['maximum-likelihood'])
    expect(completed('mistakes:\n  - { part: |, when: 2 }').labels).toEqual(['sum', 'slope'])
    expect(taken('mistakes:\n  - { part: sum, is: nats-|, when: 2 }', 'nats-for-bits')).toContain(
      'is: nats-for-bits, when',
    )
  })
  it('of a test is a mistake that the question has', () => {
    const rules =
      'mistakes:\n  - { part: sum, when: 2, is: nats-for-bits }\n  - { part: sum, when: 3, is: other, id: own }\n'
    expect(completed(`${rules}tests:\n  - { seed: 1, response: { sum: "2" }, score: 0, mistake: | }`).labels).toEqual([
      'nats-for-bits',
      'own',
    ])
  })
  it('is a kind of parameter, with the keys it needs', () => {
    const source = begun.replace('let:\n', '  q: |\nlet:\n')
    const offset = source.indexOf('|')
    const found = completeAt(source.replace('|', ''), offset, surroundings)
    expect(found?.options.find(({ label }) => label === 'integer')).toMatchObject({
      apply: '{ integer: { min: , max:  } }',
      cursor: '{ integer: { min: '.length,
    })
    expect(found?.options.map(({ label }) => label)).toContain('perplexityTarget')
  })
})

describe('within an expression', () => {
  it('names come first, then functions with how they are called', () => {
    const { found, labels } = completed('require: [ro|]')
    expect(labels.slice(0, 2)).toEqual(['rolls', 'twice'])
    expect(found?.options.find(({ label }) => label === 'rolls')?.detail).toBe('{ integer: { min: 1, max: 6 } }')
    expect(found?.options.find(({ label }) => label === 'entropy')).toMatchObject({
      detail: '(p, [base])',
      info: '−Σ p log p. In bits; with e as the base in nats.',
      apply: 'entropy()',
      cursor: 'entropy('.length,
    })
    expect(labels).not.toContain('fixed')
  })
  it('only the word at the cursor is replaced', () => {
    expect(taken('require: [1 + ro| > 3]', 'rolls')).toBe('require: [1 + rolls > 3]')
  })
  it('a value is not offered to itself', () => {
    const source = begun.replace('2 * rolls', '2 * |')
    const offset = source.indexOf('|')
    const labels = completeAt(source.replace('|', ''), offset, surroundings)?.options.map(({ label }) => label)
    expect(labels?.slice(0, 2)).toEqual(['rolls', 'pi'])
  })
  it('a formula has its variables', () => {
    const source = begun.replace('rolls * z', 'rolls * |')
    const offset = source.indexOf('|')
    expect(completeAt(source.replace('|', ''), offset, surroundings)?.options.map(({ label }) => label)).toContain('z')
    expect(completed('require: [|]').labels).not.toContain('z')
  })
  it('nothing is offered in a text in quotes', () => {
    expect(completed(`require: ['rolls == "ro|"']`).found).toBeNull()
  })
})

describe('within a Markdown text', () => {
  it('names and words of display stand between {{ and }}', () => {
    const { labels } = completed('prompt: |\n  You roll {{ ro¦'.replace('|', '>').replace('¦', '|'))
    expect(labels).toContain('rolls')
    expect(labels).toContain('table')
  })
  it('nothing is offered outside of them', () => {
    expect(completed('prompt: You roll {{ rolls }} and |').found).toBeNull()
  })
  it('a mistake’s feedback knows what was given and the key', () => {
    const { labels } = completed('mistakes:\n  - part: sum\n    when: 2\n    feedback: You gave {{ |')
    expect(labels).toEqual(expect.arrayContaining(['value', 'key', 'rolls']))
  })
})

describe('anywhere', () => {
  it('nothing is thrown, and what is replaced is around the cursor', () => {
    const source = `${begun}objectives: [perplexity]\nrequire: [rolls > 1]\nprompt: "{{ rolls }}"\nmistakes:\n  - { part: sum, when: x`
    fc.assert(
      fc.property(fc.nat(source.length), fc.nat(8), (offset, gone) => {
        const text = source.slice(0, offset) + source.slice(offset + gone)
        const found = completeAt(text, offset, surroundings)
        if (found === null) return
        expect(found.from).toBeLessThanOrEqual(offset)
        expect(found.to).toBeGreaterThanOrEqual(offset)
        expect(found.to).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 100 },
    )
  })
  it('a parameter that is taken from what is offered can be read', () => {
    const source = begun.replace('let:\n', '  q: |\nlet:\n')
    const offset = source.indexOf('|')
    const clean = source.replace('|', '')
    for (const { apply } of completeAt(clean, offset, surroundings)?.options ?? []) {
      const filled = apply.replaceAll(/: (?=[,}])/g, ': 1').replace('from: 1', 'from: [1]')
      const after = `${clean.slice(0, offset)}${filled}${clean.slice(offset)}`
      const { diagnostics } = readSource(after, surroundings)
      expect(diagnostics.filter(({ message }) => message.includes('no key'))).toEqual([])
    }
  })
})
