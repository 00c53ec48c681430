// Figures of the prover as rows a person reads: names in words, nested figures by their path, nothing lost.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceFigures } from '@/app/components/bank/evidence-figures'

const said = { n: 200, findings: ['said elsewhere'], seeds: [[7]] }

describe('the figures behind a verdict', () => {
  it('have their names in words, and leave out what is said elsewhere', () => {
    expect(evidenceFigures({ ...said, rejectedForSeparation: 4, rate: -0.25 })).toEqual([
      { name: 'rejected for separation', text: '4' },
      { name: 'rate', text: '−0.25' },
    ])
  })
  it('are found by their path where they stand inside one another', () => {
    expect(
      evidenceFigures({ ...said, interval95: { low: 0.8, high: 0.9 }, nearest: [{ to: 'key', margin: 2 }] }),
    ).toEqual([
      { name: 'interval 95 · low', text: '0.8' },
      { name: 'interval 95 · high', text: '0.9' },
      { name: 'nearest 1 · to', text: 'key' },
      { name: 'nearest 1 · margin', text: '2' },
    ])
  })
  it('keep plain lists on a line, and say where there is nothing', () => {
    expect(evidenceFigures({ ...said, bins: [1, 2, 3], seedsWithoutVariant: [], reasons: {} })).toEqual([
      { name: 'bins', text: '1, 2, 3' },
      { name: 'seeds without variant', text: '–' },
      { name: 'reasons', text: '–' },
    ])
  })
  it('leave names that are no names of code as they are', () => {
    const [figure] = evidenceFigures({ ...said, reasons: { 'require.1 "ppl > 2.5"': 21, 'mean-of-inverses': 2 } })
    expect(figure).toEqual({ name: 'reasons · require.1 "ppl > 2.5"', text: '21' })
  })
  it('lose no number, however deep', () => {
    const figures = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, fc.nat(), fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie('value'))),
    })).value
    const count = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? Object.values(value).reduce<number>((sum, one) => sum + count(one), 0)
        : 1
    fc.assert(
      fc.property(figures, (figure) => {
        const rows = evidenceFigures({ ...said, figure }).filter(({ text }) => text !== '–')
        expect(rows).toHaveLength(count(figure))
      }),
    )
  })
})
