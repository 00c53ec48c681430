import { describe, expect, it } from 'vitest'
import { regradeResponse } from '@/lib/assessment/regrade-response'
import { compileQuestion } from '@/lib/problems/compile-question'
import { parseQuestion, type Question } from '@/lib/problems/question'

const question = (changes: Readonly<Record<string, unknown>> = {}): Question =>
  parseQuestion({
    id: 'twice',
    title: 'Twice',
    lesson: '13-05-cross-entropy',
    objectives: ['perplexity'],
    kind: 'recall',
    difficulty: 'easy',
    parameters: { a: { integer: { min: 1, max: 900 } } },
    let: { wrong: 'a + 2', twice: '2 * a' },
    prompt: 'Twice {{ a }}?',
    answers: { x: { label: 'x', number: 'wrong', tolerance: { absolute: 0.5 } } },
    solution: '{{ twice }}',
    ...changes,
  })
const made = (from: Question) => compileQuestion(from, {}).makeVariant({ version: 1, seed: 5 })
const first = question()
const given = made(first)
const a = Number(given.parameters['a'])
const regraded = (to: Question, x: string) =>
  regradeResponse({ response: { x }, given, corrected: made(to), drawn: Object.keys(first.parameters) })
const fixed = question({ answers: { x: { label: 'x', number: 'twice', tolerance: { absolute: 0.5 } } } })

describe('regradeResponse', () => {
  it('grades by the corrected key on the numbers the student had', () => {
    expect(regraded(first, String(2 * a))).toMatchObject({ kind: 'regraded', scoreFraction: 0 })
    expect(regraded(fixed, String(2 * a))).toMatchObject({ kind: 'regraded', scoreFraction: 1 })
    expect(regraded(fixed, String(a + 2))).toMatchObject({ kind: 'regraded', scoreFraction: 0 })
  })

  it('gives nothing to what cannot be read, and says so', () => {
    expect(regraded(fixed, 'about ten')).toMatchObject({
      kind: 'regraded',
      scoreFraction: 0,
      grade: { kind: 'unreadable' },
    })
  })

  it('refuses a version that draws other numbers, and names them', () => {
    const wider = question({ parameters: { a: { integer: { min: 1_000, max: 2_000 } } } })
    expect(regraded(wider, String(2 * a))).toEqual({ kind: 'other-problem', names: ['a'] })
  })

  it('does not mind other words, or another value worked out from the same numbers', () => {
    const reworded = question({ prompt: 'What is twice {{ a }}?', let: { wrong: 'a + 3', twice: '2 * a' } })
    expect(regraded(reworded, String(a + 3))).toMatchObject({ kind: 'regraded', scoreFraction: 1 })
  })

  it('refuses a version that asks for other parts', () => {
    const answer = { label: 'x', number: 'twice' }
    expect(regraded(question({ answers: { x: answer, y: answer } }), '1')).toEqual({
      kind: 'other-problem',
      names: ['y'],
    })
    expect(regraded(question({ answers: { z: answer } }), '1')).toEqual({ kind: 'other-problem', names: ['x', 'z'] })
  })
})
