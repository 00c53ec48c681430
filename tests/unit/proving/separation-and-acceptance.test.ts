import { describe, expect, it } from 'vitest'
import { countDraws, newDrawTally, totalsOf } from '@/lib/proving/draw-tally'
import { proofOf } from './sample-questions'

describe('the rule acceptance', () => {
  it('counts the draws, accepted and rejected, with the reasons of the rejections', () => {
    const { verdict, evidence } = proofOf('acceptance', { require: ['x > 30'] })
    expect(verdict).toBe('green')
    expect(evidence).toMatchObject({ accepted: 200, seedsWithoutVariant: [] })
    expect(Object.keys(Object(evidence['reasons']))).toEqual(['require.0 "x > 30"'])
    expect(evidence['rate']).toBeGreaterThan(0.4)
    expect(evidence['rate']).toBeLessThan(0.6)
  })
  it('warns below one draw in ten, and is red below one in a hundred', () => {
    expect(proofOf('acceptance', { require: ['x > 56'] }).verdict).toBe('warn')
    expect(proofOf('acceptance', { require: ['x > 59', 'y > 30'] }).verdict).toBe('red')
  })
  it('leaves what was thrown away for a mal-rule to the rule separation', () => {
    const mistakes = [{ part: 'sum', when: 'x > 3 ? x + y : 500', is: 'doubled' }]
    expect(proofOf('acceptance', { mistakes }).verdict).toBe('green')
    expect(proofOf('separation', { mistakes }).verdict).toBe('red')
  })
})

describe('the rule separation', () => {
  it('tells the nearest margin of each mal-rule, in tolerances', () => {
    const mistakes = [{ part: 'sum', when: 'x + y + 2', is: 'doubled' }]
    const { verdict, evidence } = proofOf('separation', { mistakes })
    expect(verdict).toBe('green')
    expect(evidence['nearest']).toMatchObject([{ mistake: 'doubled', to: 'key', margin: 5 }])
  })
  it('warns where a draw in five is thrown away', () => {
    const mistakes = [{ part: 'sum', when: 'x > 42 ? x + y : 500', is: 'doubled' }]
    const { verdict, evidence } = proofOf('separation', { mistakes }, 400)
    expect(verdict).toBe('warn')
    expect(evidence.findings[0]).toContain('separation of doubled from the key of sum')
  })
  it('is red for a mal-rule that meets the key on every draw, and acceptance is not', () => {
    const mistakes = [{ part: 'sum', when: 'y + x', is: 'doubled' }]
    expect(proofOf('separation', { mistakes }).verdict).toBe('red')
    expect(proofOf('acceptance', { mistakes }).verdict).toBe('green')
  })
})

describe('the tally of draws', () => {
  it('tells a seed that failed by mal-rules from one that failed by what is required', () => {
    const tally = newDrawTally()
    const reasons = (separation: number, required: number) =>
      new Map([
        ['separation of a from b', separation],
        ['require.0', required],
      ])
    countDraws(tally, { seed: 1, trial: { variant: null, rejectedDraws: 10, reasons: reasons(6, 4) } })
    countDraws(tally, { seed: 2, trial: { variant: null, rejectedDraws: 10, reasons: reasons(5, 5) } })
    expect(tally.missing.map(({ seed, isForSeparation }) => [seed, isForSeparation])).toEqual([
      [1, true],
      [2, false],
    ])
    expect(totalsOf(tally)).toEqual({ all: 20, rejected: 20, forSeparation: 11 })
  })
})
