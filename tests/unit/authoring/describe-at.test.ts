import { describe, expect, it } from 'vitest'
import { describeAt } from '@/lib/authoring/describe-at'
import { displayFunctions } from '@/lib/authoring/display-functions'
import { functionExample, functionHelp } from '@/lib/authoring/function-help'
import { functionNames } from '@/lib/problems/function-table'

const lesson = { id: 'ce', number: '13.5', title: 'Cross-entropy', objectives: [{ id: 'ppl', title: 'Perplexity' }] }
const catalogue = { 'nats-for-bits': { name: 'Nats for bits', feedback: 'Divide by $\\ln 2$.' } }
const surroundings = { catalogue, lessons: [lesson], takenIds: [], ownId: null }
const source = `lesson: ce
objectives: [ppl]
kind: computation
parameters:
  rolls: { integer: { min: 1, max: 6 } }
let:
  bits: entropy([0.5, 0.5]) * rolls
prompt: |
  entropy of {{ fixed(bits, 2) }} and bits.
answers:
  sum: { label: The sum, number: "rolls + pi", tolerance: { relative: 0.1 } }
mistakes:
  - { part: sum, when: ln(bits), is: nats-for-bits }
broken: {{ x
`

/** The word at the n-th place where it stands. */
function described(word: string, nth = 1) {
  let at = -1
  for (let count = 0; count < nth; count += 1) at = source.indexOf(word, at + 1)
  const found = describeAt(source, at, surroundings)
  if (found !== null) expect(source.slice(found.from, found.to)).toContain(word)
  return found
}

describe('what stands under the cursor', () => {
  it('is described by the format, if it is one of its keys', () => {
    expect(described('objectives')?.text).toBe('What it shows about somebody, one at least.')
    expect(described('tolerance')?.text).toContain('How near is near enough.')
    expect(described('integer')).toMatchObject({ title: 'integer' })
    expect(described('max')?.text).toBe('Greatest value.')
  })
  it('is a function with its call, its unit and an example', () => {
    expect(described('entropy')).toMatchObject({
      title: 'entropy(p, [base])',
      detail: 'In bits; with e as the base in nats.',
      text: '−Σ p log p.',
      example: 'entropy([0.5, 0.25, 0.25]) = 1.5',
    })
    expect(described('fixed')?.text).toBe('x with so many decimals, entry by entry.')
  })
  it('is a name with what it stands for', () => {
    expect(described('rolls', 2)).toMatchObject({ title: 'rolls', detail: '{ integer: { min: 1, max: 6 } }' })
    expect(described('bits', 2)).toMatchObject({ detail: '= entropy([0.5, 0.5]) * rolls' })
    expect(described('rolls')?.text).toBe('A whole number, ends included.')
    expect(described('pi')?.detail).toBe(`= ${Math.PI}`)
  })
  it('is an id with what it stands for', () => {
    expect(described('ce')).toMatchObject({ detail: '13.5 Cross-entropy' })
    expect(described('ppl')).toMatchObject({ detail: 'Perplexity' })
    expect(described('nats-for-bits')).toMatchObject({ detail: 'Nats for bits', text: 'Divide by $\\ln 2$.' })
    expect(described('sum', 3)).toMatchObject({ detail: 'The sum' })
  })
  it('is a word of the format, described by its key', () => {
    expect(described('computation')?.text).toBe('What it takes.')
  })
  it('is nothing in a text outside of {{ and }}, and between things', () => {
    expect(described('entropy', 2)).toBeNull()
    expect(describeAt(source, source.indexOf('\n'), surroundings)).toBeNull()
    expect(describeAt('', 0, surroundings)).toBeNull()
    expect(describeAt('a: *x\n', 3, surroundings)).toBeNull()
  })
  it('throws nowhere', () => {
    for (let at = 0; at <= source.length; at += 5) expect(() => describeAt(source, at, surroundings)).not.toThrow()
  })
})

describe('the help of a function', () => {
  it('is there for every one, with an example that holds', () => {
    for (const name of functionNames) {
      expect(functionHelp(name)?.call.startsWith(`${name}(`)).toBe(true)
      expect(functionExample(name), name).toMatch(/ = \S/)
    }
    expect(functionExample('crossEntropyOneHot')).toBe('crossEntropyOneHot(0, [0.7, 0.2, 0.1]) = 0.5146')
    expect(functionExample('rowSums')).toBe('rowSums([[1, 2], [3, 4]]) = [3, 7]')
  })
  it('of a word of display has no example: it gives no value', () => {
    for (const name of displayFunctions.keys()) expect(functionExample(name)).toBe('')
  })
  it('is none for what is no function', () => {
    expect(functionHelp('toString')).toBeNull()
    expect(functionHelp('foo')).toBeNull()
  })
})
