import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Proposal, proposeMistakes } from '@/lib/authoring/proposals/propose-mistakes'
import { grade } from '@/lib/grading/grade-response'
import { compileQuestion } from '@/lib/problems/compile-question'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import { parseQuestion, type Question } from '@/lib/problems/question'

const perplexity = {
  id: 'some-perplexity',
  title: 'Some perplexity',
  lesson: 'some-lesson',
  objectives: ['perplexity'],
  kind: 'computation',
  difficulty: 'medium',
  parameters: { r: { independentProbabilities: { count: 4, min: 0.05, max: 0.6, step: 0.01 } } },
  let: { bits: 'mean(-log2(r))' },
  require: ['bits > 1.2'],
  prompt: 'Probabilities {{ r }}. What is the perplexity?',
  answers: { ppl: { label: 'Perplexity', number: '2 ^ bits' } },
  solution: 'It is {{ fixed(2 ^ bits, 3) }}.',
}
const known: MistakeCatalogue = {
  'entropy-not-exponentiated': { name: 'Entropy not exponentiated', feedback: 'Raise 2 to it.' },
}
const propose = (change: object = {}, catalogue = known) => {
  const question = parseQuestion({ ...perplexity, ...change })
  const part = Object.keys(question.answers)[0] ?? ''
  return { question, proposals: proposeMistakes({ question, catalogue, part }) }
}
const fromBank = ['bits-per-character', 'size-of-a-compressed-text', 'cross-entropy-of-a-one-hot-label']
const bankQuestion = (id: string) =>
  parseQuestion(parse(readFileSync(new URL(`../../../../seeds/questions/${id}.yaml`, import.meta.url), 'utf8')))
const proposeFor = (whole: Question) => {
  const question = { ...whole, mistakes: [] }
  const part = Object.keys(question.answers)[0] ?? ''
  return { question, proposals: proposeMistakes({ question, catalogue: known, part }) }
}
const texts = (proposals: readonly Proposal[]) => proposals.map(({ when }) => when)

describe('proposed mal-rules', () => {
  it('hold the slips of a perplexity that its lesson warns of', () => {
    const { proposals } = propose()
    expect(texts(proposals)).toEqual(
      expect.arrayContaining(['bits', 'exp(bits)', '2^mean(-ln(r))', '2^sum(-log2(r))', '2^(-log2(mean(r)))']),
    )
  })
  it('begin with the likeliest, and name a mistake of the catalogue where it has it', () => {
    const [first] = propose().proposals
    expect(first).toMatchObject({
      ...{ kind: 'exponent-left-out', when: 'bits', is: 'entropy-not-exponentiated', isNew: false },
      ...{ name: 'Entropy not exponentiated', feedback: 'Raise 2 to it.', was: '2^bits', became: 'bits' },
    })
  })
  it('have a free id and a draft of feedback where the catalogue knows none', () => {
    const mine = propose({}, {}).proposals.find(({ when }) => when === 'bits')
    expect(mine).toMatchObject({ is: 'entropy-not-exponentiated', isNew: true, name: 'Exponent not raised' })
    expect(mine?.feedback).toContain('{{ significant(value, 4) }}')
    expect(mine?.feedback).toContain('`2^bits`')
  })
  it('have ids of their own, and drafts that were taken in are not mistaken for the catalogue’s words', () => {
    const fresh = propose({}, {}).proposals
    expect(new Set(fresh.map(({ is }) => is)).size).toBe(fresh.length)
    const taken = Object.fromEntries(fresh.map(({ is, name, feedback }) => [is, { name, feedback }]))
    const again = propose({}, taken).proposals
    expect(again.every(({ isNew, is }) => isNew && !Object.hasOwn(taken, is))).toBe(true)
  })
  it('leave out what a mal-rule of the question says already', () => {
    const mistakes = [{ part: 'ppl', when: 'bits', is: 'entropy-not-exponentiated' }]
    expect(texts(propose({ mistakes }).proposals)).not.toContain('bits')
  })
  it('leave out what the tolerance would accept', () => {
    const answers = { ppl: { label: 'Perplexity', number: '2 ^ bits', tolerance: { relative: 0.9 } } }
    const strict = texts(propose().proposals).length
    expect(texts(propose({ answers }).proposals).length).toBeLessThan(strict)
  })
  it('are none for a part that is answered by choosing', () => {
    const options = { A: { text: 'One', feedback: 'No.' }, B: { text: 'Two', feedback: 'Yes.' } }
    expect(propose({ answers: { it: { label: 'It', choice: { key: 'B', options } } } }).proposals).toEqual([])
  })
  it('are measured on vectors too', () => {
    const { proposals } = propose({
      answers: { s: { label: 'Surprisals', vector: '-log2(r)', entries: ['a', 'b', 'c', 'd'], unit: 'bits' } },
    })
    expect(texts(proposals)).toEqual(expect.arrayContaining(['-ln(r)', '1 - r']))
  })
  it('are the same whenever they are asked for', () => {
    expect(propose().proposals).toEqual(propose().proposals)
  })
  it.each(['of a perplexity', ...fromBank])(
    'of %s are never right on fresh draws, and named there once they are taken in',
    (of) => {
      const { question, proposals } = fromBank.includes(of) ? proposeFor(bankQuestion(of)) : propose()
      expect(proposals.length).toBeGreaterThan(2)
      for (const proposal of proposals) {
        const { right, named, all } = onFreshSeeds(question, proposal)
        expect(right, proposal.when).toBe(0)
        expect(named, proposal.when).toBe(all)
      }
    },
  )
  it('hold three in five of the mal-rules that authors wrote by hand', () => {
    const questions = ['bits-per-character', 'perplexity-from-a-loss-in-nats', 'overconfident-classifier'].map(
      bankQuestion,
    )
    const written = questions.flatMap((question) =>
      question.mistakes.map((mistake) => ({ question: { ...question, mistakes: [] }, mistake })),
    )
    const found = written.filter(({ question, mistake }) => {
      const offered = proposeMistakes({ question, catalogue: {}, part: mistake.part, draws: 60 })
      return offered.some(({ when }) => agree(question, [when, String(mistake.when)]))
    })
    expect(found.length).toBeGreaterThanOrEqual(0.6 * written.length)
  })
})

/** Whether two expressions give the same on the draws of a question. */
function agree(question: Question, [one, other]: readonly [string, string]): boolean {
  const { tryVariant } = compileQuestion({ ...question, let: { ...question.let, one, other } }, {})
  return [1, 2, 3].every((seed) => {
    const drawn = tryVariant({ version: 1, seed }).variant?.parameters ?? {}
    return Math.abs(Number(drawn['one']) / Number(drawn['other']) - 1) < 1e-9
  })
}

/** The question with the mal-rule in it, on seeds it was not measured on. */
function onFreshSeeds(question: Question, { is, name, feedback, part, when }: Proposal) {
  const taken = { ...question, mistakes: [{ part, when, is }] }
  const { tryVariant } = compileQuestion(taken, { ...known, [is]: { name, feedback } })
  const outcomes = Array.from({ length: 25 }, (_, index) => {
    const { variant } = tryVariant({ version: 1, seed: 5_000 + index })
    const mistake = variant?.mistakes.find(({ id }) => id === is)
    if (variant === null || mistake === undefined) return null
    return grade({ variant, response: { [part]: String(mistake.value) } })
  }).filter((outcome) => outcome !== null)
  return {
    all: outcomes.length,
    right: outcomes.filter((outcome) => outcome.kind === 'graded' && outcome.scoreFraction === 1).length,
    named: outcomes.filter((outcome) => outcome.kind === 'graded' && outcome.parts[0]?.mistake === is).length,
  }
}
