import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { parseQuestion } from '@/lib/problems/question'
import { proveQuestion } from '@/lib/proving/prove-question'
import { proveInSlices } from '@/lib/services/authoring/prove-in-slices'

const question = parseQuestion({
  id: 'bits-of-one-outcome',
  title: 'Bits of one outcome',
  lesson: 'a-lesson',
  objectives: ['surprisal'],
  kind: 'computation',
  difficulty: 'easy',
  parameters: { n: { integer: { min: 3, max: 60 } } },
  prompt: 'How many bits does one of {{ n }} outcomes tell?',
  answers: {
    bits: { label: 'Surprisal', number: 'log2(n)', unit: 'bits', tolerance: { absolute: 0.002, relative: 0 } },
  },
  solution: 'It tells {{ fixed(log2(n), 3) }} bits.',
})
const asked = { question, catalogue: {}, knownObjectives: ['surprisal'], variants: 300 }

describe('a proof in slices', () => {
  it('says what the proof in one piece says', async () => {
    expect(await proveInSlices(asked)).toEqual({ kind: 'proved', proof: proveQuestion(asked) })
  })

  it('lets others through: what waits for its turn gets it before the proof is done', async () => {
    let turns = 0
    let isOver = false
    const proof = proveInSlices(asked).finally(() => {
      isOver = true
    })
    while (!isOver) {
      await setImmediate()
      turns += 1
    }
    await proof
    expect(turns).toBeGreaterThan(2)
  })

  it('stops where the work it was given is used up, and says how far it came', async () => {
    expect(await proveInSlices(asked, { workMilliseconds: 0 })).toEqual({ kind: 'slow', tried: 0, of: 300 })
  })

  it('of nothing to try is over at once', async () => {
    expect((await proveInSlices({ ...asked, variants: 0 }, { workMilliseconds: 0 })).kind).toBe('proved')
  })
})
