import { describe, expect, it } from 'vitest'
import { parseStoredQuestion, toStoredQuestion } from '@/lib/db/queries/stored-question'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { smallQuestion } from '../problems/fixture-questions'

const question = smallQuestion({ mistakes: [{ part: 'x', when: 2, is: 'own' }] })
const shared = { objectives: ['perplexity'], answer: 'number', when: 'key + 1' }
const catalogue = (changes: Readonly<Record<string, unknown>> = {}) =>
  mistakeCatalogueSchema.parse({
    own: { name: 'Own', feedback: 'f' },
    common: { name: 'Common', feedback: 'f', shared: [shared] },
    unused: { name: 'Unused', feedback: 'f' },
    ...changes,
  })
const stored = (mistakes = catalogue()) => JSON.stringify(toStoredQuestion({ question, mistakes }))

describe('a question as a version of it is stored', () => {
  it('has with it the mistakes it names and the shared ones that apply to it', () => {
    expect(Object.keys(toStoredQuestion({ question, mistakes: catalogue() }).mistakes)).toEqual(['own', 'common'])
  })
  it('is another one when one of these is changed, and the same when any other is', () => {
    const harder = { ...shared, when: 'key + 2' }
    expect(stored(catalogue({ common: { name: 'Common', feedback: 'f', shared: [harder] } }))).not.toBe(stored())
    expect(stored(catalogue({ own: { name: 'Own', feedback: 'better' } }))).not.toBe(stored())
    expect(stored(catalogue({ unused: { name: 'Unused', feedback: 'better' } }))).toBe(stored())
    const elsewhere = { ...shared, objectives: ['maximum-likelihood'] }
    expect(stored(catalogue({ own: { name: 'Own', feedback: 'f', shared: [elsewhere] } }))).toBe(stored())
  })
  it('reads back as it was', () => {
    const definition = toStoredQuestion({ question, mistakes: catalogue() })
    expect(parseStoredQuestion(JSON.parse(JSON.stringify(definition)))).toEqual(definition)
  })
})
