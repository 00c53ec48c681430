import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeImportReport } from '@/lib/content/import-report'
import { mendLines } from '@/lib/content/mend-lines'
import { toSourceLines } from '@/lib/content/source-lines'

const raw = String.raw

function mend(...lines: readonly string[]) {
  const report = makeImportReport()
  const mended = mendLines(toSourceLines(lines.join('\n')), report)
  return { texts: mended.map((line) => line.text), mended, repairs: report.repairs(), unresolved: report.unresolved() }
}

describe('the lines of a document', () => {
  test('stay where nothing is damaged', () => {
    const lines = ['# Title', 'Let $x_{i}$ be.', '$$', raw`\sum_{i} x_{i}`, '$$', '```', 'code', '```']
    expect(mend(...lines)).toMatchObject({ texts: lines, repairs: [], unresolved: [] })
    expect(mend()).toMatchObject({ texts: [], repairs: [] })
  })

  test('are mended by what stands elsewhere, above or below', () => {
    const damaged = raw`so $\mathcal{L}{\text{CE}}$ falls`
    const whole = raw`the loss $\mathcal{L}_{\text{CE}}$`
    const after = raw`so $\mathcal{L}_{\text{CE}}$ falls`
    expect(mend(damaged, whole).texts).toEqual([after, whole])
    expect(mend(whole, damaged).texts).toEqual([whole, after])
  })

  test('tell each mend once, with its line', () => {
    const { repairs } = mend('First.', '', raw`about \log 0.7 \approx 0.357 nats`)
    expect(repairs).toEqual([
      {
        line: 3,
        before: raw`\log 0.7 \approx 0.357`,
        after: raw`$\log 0.7 \approx 0.357$`,
        why: 'a formula stands in running text without its dollars',
      },
    ])
  })

  test('keep their numbers and how they came', () => {
    const [line] = mend('', raw`about \log 0.7 nats`).mended
    expect(line).toEqual({
      number: 2,
      text: raw`about $\log 0.7$ nats`,
      raw: raw`about \log 0.7 nats`,
      afterBlank: true,
    })
  })
})

describe('a block', () => {
  test.each(['```', '~~~'])('of code stays as it is: %s', (fence) => {
    const lines = [fence, raw`\hat{y}$ and x{i}`, fence]
    expect(mend(...lines)).toMatchObject({ texts: lines, repairs: [], unresolved: [] })
  })

  test('of code that is never closed reaches to the end', () => {
    const lines = ['```', raw`\hat{y}$`, raw`\log 0.7`]
    expect(mend(...lines).texts).toEqual(lines)
  })

  test('of code ends at its fence: what follows is mended', () => {
    expect(mend('```', raw`\log 0.7`, '```', raw`\log 0.7`).texts[3]).toBe(raw`$\log 0.7$`)
  })

  test('of a formula on several lines is no running text', () => {
    const lines = ['$$', raw`\log 0.7`, raw`\approx -0.357`, '$$']
    expect(mend(...lines)).toMatchObject({ texts: lines, repairs: [] })
  })

  test('of a formula is mended on the line that was damaged', () => {
    const { texts, repairs } = mend(raw`$\hat{y}_{k}$`, '$$', 'x =', raw`\hat{y}{k}`, '$$')
    expect(texts).toEqual([raw`$\hat{y}_{k}$`, '$$', 'x =', raw`\hat{y}_{k}`, '$$'])
    expect(repairs.map(({ line, before, after }) => [line, before, after])).toEqual([
      [4, raw`\hat{y}{k}`, raw`\hat{y}_{k}`],
    ])
  })

  test.each([[['$$', 'x', '# Heading']], [['$$', 'x', 'y']]])(
    'of a formula that is never closed is none, and its dollars are told: %j',
    (lines) => {
      const { texts, unresolved } = mend(...lines)
      expect(texts.join(' ').replaceAll('$', '').trim()).toBe(lines.join(' ').replaceAll('$', '').trim())
      expect(unresolved[0]).toMatchObject({ line: 1, why: 'a dollar has no partner on its line' })
    },
  )
})

describe('whatever the lines are', () => {
  const line = fc.constantFrom(
    '$$',
    '```',
    'word',
    '# Head',
    '$x_{i}$',
    raw`\hat{y}$`,
    raw`$\hat{y}{k}$`,
    '| $a | b$ |',
  )
  const lines = fc.array(line, { maxLength: 15 })

  test('as many come out as went in, each with its number', () => {
    fc.assert(
      fc.property(lines, (own) => {
        expect(mend(...own).mended.map(({ number }) => number)).toEqual(own.map((_line, index) => index + 1))
      }),
    )
  })

  test('headings and words stay', () => {
    fc.assert(
      fc.property(lines, (own) => {
        const { texts } = mend(...own)
        const places = own.flatMap((text, index) => (/^(?:word|# Head)$/.test(text) ? [index] : []))
        expect(places.map((place) => texts[place])).toEqual(places.map((place) => own[place]))
      }),
    )
  })
})
