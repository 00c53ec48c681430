import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toLatexTokens } from '@/lib/content/latex-tokens'

const raw = String.raw
const read = (formula: string) => toLatexTokens(formula).map(({ kind, text }) => `${kind} ${text}`)

describe('the tokens of a formula', () => {
  test('are told apart by kind', () => {
    expect(read(raw`\hat{y}_k^2 = 0.75`)).toEqual([
      raw`command \hat`,
      'open {',
      'letter y',
      'close }',
      'script _',
      'letter k',
      'script ^',
      'digits 2',
      'space  ',
      'other =',
      'space  ',
      'digits 0.75',
    ])
  })

  test('are none of nothing', () => {
    expect(read('')).toEqual([])
  })

  test.each([
    [raw`\alpha`, [raw`command \alpha`]],
    [raw`\operatorname*{a}`, [raw`command \operatorname*`, 'open {', 'letter a', 'close }']],
    [raw`\{x\}`, [raw`command \{`, 'letter x', raw`command \}`]],
    [raw`\\\\`, [raw`command \\`, raw`command \\`]],
    [raw`\_k`, [raw`command \_`, 'letter k']],
    [raw`\,x`, [raw`command \,`, 'letter x']],
    [raw`\log2`, [raw`command \log`, 'digits 2']],
    [raw`\ x`, ['command \\ ', 'letter x']],
    ['x\\', ['letter x', 'command \\']],
  ])('take a command as TeX does: %s', (formula, tokens) => {
    expect(read(formula)).toEqual(tokens)
  })

  test.each([
    ['12', ['digits 12']],
    ['1.5', ['digits 1.5']],
    ['1.', ['digits 1', 'other .']],
    ['.5', ['other .', 'digits 5']],
    ['1.2.3', ['digits 1.2', 'other .', 'digits 3']],
    ['2x', ['digits 2', 'letter x']],
  ])('take the digits of a number together: %s', (formula, tokens) => {
    expect(read(formula)).toEqual(tokens)
  })

  test.each([
    ['ab', ['letter a', 'letter b']],
    ['é', ['letter é']],
    ['θx', ['letter θ', 'letter x']],
    ['𝑥', ['letter 𝑥']],
    [' \n\t', ['space  \n\t']],
    ["x'", ['letter x', "other '"]],
  ])('take letters one by one and spaces as one: %j', (formula, tokens) => {
    expect(read(formula)).toEqual(tokens)
  })

  test('joined give the formula back, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (formula) => {
        const tokens = toLatexTokens(formula)
        expect(tokens.map((token) => token.text).join('')).toBe(formula)
        expect(tokens.every((token) => token.text !== '')).toBe(true)
      }),
    )
  })

  test('are the same in a formula read in two halves at a brace', () => {
    const piece = fc.constantFrom(raw`\hat`, 'x', '2', '_', '^', ' ', '=', '}', raw`\{`)
    const half = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(half, half, (left, right) => {
        expect(read(`${left}{${right}`)).toEqual([...read(left), 'open {', ...read(right)])
      }),
    )
  })
})
