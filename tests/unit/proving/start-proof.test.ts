import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileQuestion } from '@/lib/problems/compile-question'
import { proveQuestion } from '@/lib/proving/prove-question'
import { startProof } from '@/lib/proving/start-proof'
import { catalogue, questionWith } from './sample-questions'

const toProve = (changes: Readonly<Record<string, unknown>> = {}, variants = 60) => ({
  question: questionWith(changes),
  catalogue,
  knownObjectives: ['adding'],
  variants,
})

/** Something for every rule to say. */
const faulty = {
  objectives: ['juggling'],
  parameters: { x: { integer: { min: 0, max: 3 } }, y: { integer: { min: 0, max: 3 } } },
  let: { bits: 'log2(x - y)' },
  require: ['x >= y'],
  prompt: 'What is {{ x }} + {{ y }}, to 3 decimal places? $\\frac{ {{ x }} }{2$',
  hints: ['| a | b |\n| --- | --- |\n| {{ x }} | {{ y }} |', '{{ bits }} bits', '$$x = \\undefined{ {{ y }} }$$'],
}

describe('a proof in steps', () => {
  it('is the proof in one go, however the variants are cut into steps', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 8 })
    const whole = proveQuestion(toProve())
    fc.assert(
      fc.property(steps, (counts) => {
        const proof = startProof(toProve())
        for (const count of counts) proof.see(count)
        proof.see(60)
        expect(proof.conclude()).toEqual(whole)
      }),
      { numRuns: 8 },
    )
  })
  it.each([
    ['a sound question', {}],
    ['one that is at fault by many rules', faulty],
  ])('of %s may be concluded at any time, as often as one likes, and ends the same', (_name, changes) => {
    const [asked, unasked] = [startProof(toProve(changes)), startProof(toProve(changes))]
    for (const count of [0, 1, 9, 20]) {
      asked.see(count)
      expect(asked.conclude()).toEqual(asked.conclude())
    }
    asked.see(60)
    unasked.see(60)
    expect(asked.conclude()).toEqual(unasked.conclude())
  })
  it('says of fewer variants what it would have said of a run of as many', () => {
    const proof = startProof(toProve(faulty))
    proof.see(25)
    expect(proof.conclude()).toEqual(proveQuestion(toProve(faulty, 25)))
  })
  it('tells how far it has come', () => {
    const proof = startProof(toProve())
    expect(proof.see(0)).toEqual({ tried: 0, of: 60, accepted: 0, draws: 0, isOver: false })
    expect(proof.see(25)).toMatchObject({ tried: 25, of: 60, accepted: 25, isOver: false })
    expect(proof.see(100)).toMatchObject({ tried: 60, of: 60, accepted: 60, isOver: true })
    expect(proof.see(1)).toMatchObject({ tried: 60, isOver: true })
  })
  it('counts the draws that were thrown away', () => {
    const { accepted, draws } = startProof(toProve({ require: ['x > y'] })).see(60)
    expect(accepted).toBe(60)
    expect(draws).toBeGreaterThan(80)
  })
  it('is over after a few seeds that give no problem', () => {
    const proof = startProof(toProve({ require: ['x > 60'] }))
    expect(proof.see(3)).toMatchObject({ tried: 3, accepted: 0, draws: 3_000, isOver: false })
    expect(proof.see(30)).toMatchObject({ tried: 5, of: 60, accepted: 0, draws: 5_000, isOver: true })
  })
})

describe('the seeds beside what was found', () => {
  const found = startProof(toProve(faulty))
  found.see(60)
  const proof = found.conclude()

  it('are some for every finding, of variants that were tried', () => {
    for (const { rule, evidence } of proof.rules) {
      expect([rule, evidence.seeds.length]).toEqual([rule, evidence.findings.length])
      for (const seeds of evidence.seeds) {
        expect(seeds.length).toBeGreaterThan(0)
        expect(seeds.length).toBeLessThanOrEqual(5)
        for (const seed of seeds) expect(seed >= 1 && seed <= 60).toBe(true)
      }
    }
  })
  it('show the logarithm of 0 that was found', () => {
    const { tryVariant } = compileQuestion(questionWith(faulty), catalogue)
    const finite = proof.rules.find(({ rule }) => rule === 'finite')?.evidence
    const place = finite?.findings.findIndex((words) => words.startsWith('bits is -Infinity')) ?? -1
    expect(place).toBeGreaterThanOrEqual(0)
    for (const seed of finite?.seeds[place] ?? [])
      expect(tryVariant({ version: 1, seed }).variant?.parameters).toMatchObject({ bits: -Infinity })
  })
  it('show one and the same problem where a problem comes back', () => {
    const { tryVariant } = compileQuestion(questionWith(faulty), catalogue)
    const [seeds = []] = proof.rules.find(({ rule }) => rule === 'collisions')?.evidence.seeds ?? []
    expect(seeds.length).toBeGreaterThan(1)
    const prompts = new Set(seeds.map((seed) => tryVariant({ version: 1, seed }).variant?.prompt))
    expect(prompts.size).toBe(1)
  })
  it('are those that gave no problem where a seed gives none', () => {
    const none = startProof(toProve({ require: ['x > 60'] }))
    none.see(60)
    const acceptance = none.conclude().rules.find(({ rule }) => rule === 'acceptance')
    expect(acceptance?.evidence.seeds).toEqual([[1, 2, 3, 4, 5]])
  })
})
