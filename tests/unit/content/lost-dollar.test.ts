import { describe, expect, test } from 'vitest'
import { countLeftSide, findClosingDollar } from '@/lib/content/lost-dollar'

const raw = String.raw

describe('the dollar that closes a formula', () => {
  test.each([
    [raw`\hat{y} = 0.7$ for`, 13],
    [raw`\hat{y}$.`, 7],
    [raw`\hat{y} is what $x$ is`, null],
    [raw`\hat{y} ($x$)`, null],
    [raw`\hat{y} = $x$`, null],
    [raw`\hat{y}`, null],
    [raw`\hat{y}$$x$$`, null],
  ])('of %s is at %s', (text, at) => {
    expect(findClosingDollar({ text, start: 0 })).toBe(at)
  })
})

describe('what stands left of a formula', () => {
  const left = (prose: string, inner: string, isBinary = false) =>
    prose.slice(prose.length - countLeftSide({ prose, inner, isBinary }))

  test.each([
    ['so P(X = k) = ', raw`\binom{n}{k}`, false, 'P(X = k) = '],
    ['Let x ', raw`\in A`, true, 'x '],
    ['Let (x ', raw`\in A`, true, 'x '],
    ['nats (', raw`\approx 0.515`, true, ''],
    ['is a ', raw`\hat{y}`, false, ''],
    ['- ', raw`\hat{y}`, false, ''],
    ['C) ', raw`\hat{y}`, false, ''],
    ['about (a + ', raw`\hat{y})`, false, '(a + '],
    ['words ', raw`\in A`, true, ''],
  ])('after %j before %s', (prose, inner, isBinary, expected) => {
    expect(left(prose, inner, isBinary)).toBe(expected)
  })
})
