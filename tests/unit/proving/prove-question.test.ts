import { describe, expect, it } from 'vitest'
import { worstVerdict } from '@/lib/proving/proof'
import { proveQuestion } from '@/lib/proving/prove-question'
import { rules } from '@/lib/proving/rules'
import { catalogue, prove, questionWith } from './sample-questions'

describe('proving a question', () => {
  it('finds nothing wrong with a sound one, by any rule', () => {
    const proof = prove()
    expect(proof.rules.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id))
    expect(proof.rules.filter(({ verdict }) => verdict !== 'green')).toEqual([])
    expect(proof.verdict).toBe('green')
  })
  it('says of every rule on how many it rests', () => {
    const tests = [{ seed: 1, response: { sum: '0' }, score: 0 }]
    for (const { evidence } of prove({ tests }, 50).rules) expect(evidence.n).toBeGreaterThan(0)
  })
  it('gives the same proof again', () => {
    expect(prove()).toEqual(prove())
  })
  it('has evidence that JSON can carry', () => {
    const { rules: proofs } = prove()
    expect(JSON.parse(JSON.stringify(proofs))).toEqual(proofs)
  })
  it('looks at other variants from another first seed', () => {
    const settings = { question: questionWith(), catalogue, knownObjectives: ['adding'], variants: 30 }
    const histogram = (firstSeed: number) =>
      JSON.stringify(proveQuestion({ ...settings, firstSeed }).rules.find(({ rule }) => rule === 'key-range')?.evidence)
    expect(histogram(1)).not.toBe(histogram(1_000))
    expect(histogram(1)).toBe(histogram(1))
  })
  it('takes the worst verdict of its rules for its own', () => {
    expect(prove({ objectives: ['juggling'] }).verdict).toBe('red')
    expect(prove({ mistakes: [] }).verdict).toBe('warn')
  })
  it('waives the warnings about a question that stays as it was written, and not what is red', () => {
    const asWritten = { origin: 'as_written', parameters: {}, prompt: 'What is 1 + 1?', mistakes: [], solution: '2' }
    const answers = { sum: { label: 'Sum', number: 2 } }
    expect(prove({ ...asWritten, answers }).verdict).toBe('waived')
    expect(prove({ ...asWritten, answers, objectives: ['juggling'] }).verdict).toBe('red')
  })
  it('stops after a few seeds that give no problem, and says so', () => {
    const proof = prove({ require: ['x > 60'] })
    expect(proof.rules.find(({ rule }) => rule === 'acceptance')?.evidence).toMatchObject({
      n: 5_000,
      accepted: 0,
      seedsWithoutVariant: [1, 2, 3, 4, 5],
    })
  })
})

describe('the worst of several verdicts', () => {
  it.each([
    [['green', 'warn', 'red', 'waived'], 'red'],
    [['green', 'waived', 'warn'], 'warn'],
    [['waived', 'green'], 'waived'],
    [['green'], 'green'],
    [[], 'green'],
  ] as const)('of %j is %s', (verdicts, worst) => {
    expect(worstVerdict(verdicts)).toBe(worst)
  })
})
