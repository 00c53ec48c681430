// The contrast the design language promises, measured by WCAG 2.2's formula on the token table itself.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../app/theme/tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map((found) => [
    found[1],
    { light: found[2] ?? '', dark: found[3] ?? '' },
  ]),
)

/** Relative luminance of an sRGB colour, in [0, 1]. Source: WCAG 2.2, definition of relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function contrastOf(pair: {
  readonly front: string
  readonly back: string
  readonly scheme: 'light' | 'dark'
}): number {
  const front = tokens.get(pair.front)?.[pair.scheme]
  const back = tokens.get(pair.back)?.[pair.scheme]
  if (front === undefined || back === undefined) throw new RangeError(`no such token: ${pair.front} or ${pair.back}`)
  return contrast(front, back)
}

const papers = ['ground', 'surface', 'sunken']
const promises = [
  { atLeast: 7, fronts: ['ink'], backs: [...papers, 'accent-soft', 'right-soft', 'wrong-soft', 'caution-soft'] },
  { atLeast: 4.5, fronts: ['ink-soft', 'accent', 'accent-hover'], backs: papers },
  { atLeast: 4.5, fronts: ['accent', 'ink-soft', 'accent-hover'], backs: ['accent-soft'] },
  { atLeast: 4.5, fronts: ['ink-soft'], backs: ['right-soft', 'wrong-soft', 'caution-soft'] },
  { atLeast: 4.5, fronts: ['on-accent'], backs: ['accent', 'accent-hover'] },
  { atLeast: 4.5, fronts: ['right'], backs: [...papers, 'right-soft'] },
  { atLeast: 4.5, fronts: ['wrong'], backs: [...papers, 'wrong-soft'] },
  { atLeast: 4.5, fronts: ['caution'], backs: [...papers, 'caution-soft'] },
  { atLeast: 3, fronts: ['line-strong'], backs: papers },
  { atLeast: 3, fronts: ['band', 'threshold'], backs: ['sunken', 'surface'] },
  { atLeast: 4.5, fronts: ['ink'], backs: ['level-lowest', 'level-low', 'level-middle'] },
  { atLeast: 4.5, fronts: ['on-level'], backs: ['level-high', 'level-highest'] },
  { atLeast: 4.5, fronts: ['series-one', 'series-two', 'series-three', 'series-four'], backs: papers },
  { atLeast: 3, fronts: ['accent', 'ink-soft', 'threshold'], backs: ['interval'] },
]

describe('the measure itself', () => {
  it('gives black on white 21 and a colour on itself 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10)
    expect(contrast('#0d5a6c', '#0d5a6c')).toBe(1)
  })
  it('agrees with the published value of the darkest grey that fails on white', () => {
    expect(contrast('#767676', '#ffffff')).toBeGreaterThan(4.5)
    expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
  })
})

describe.each(['light', 'dark'] as const)('the tokens in %s', (scheme) => {
  const pairs = promises.flatMap(({ atLeast, fronts, backs }) =>
    fronts.flatMap((front) => backs.map((back) => ({ front, back, atLeast }))),
  )
  it.each(pairs)('keep $front on $back at $atLeast or more', ({ front, back, atLeast }) => {
    expect(contrastOf({ front, back, scheme })).toBeGreaterThanOrEqual(atLeast)
  })

  const levels = ['level-lowest', 'level-low', 'level-middle', 'level-high', 'level-highest']
  it.each(levels.slice(1).map((level, place) => ({ level, below: levels[place] ?? '' })))(
    'tell $level from $below by lightness alone',
    ({ level, below }) => {
      expect(contrastOf({ front: level, back: below, scheme })).toBeGreaterThanOrEqual(1.3)
    },
  )
  it('move further from the page with every step of a level', () => {
    const distances = levels.map((level) => contrastOf({ front: level, back: 'surface', scheme }))
    expect(distances).toEqual(distances.toSorted((one, other) => one - other))
  })
})
