// How wide a formula is on screen, told from how it is written.
import { describe, expect, it } from 'vitest'
import { shownLength } from '@/app/components/markdown/shown-length'

describe('the length of a formula as it is shown', () => {
  it.each([
    ['x', 1],
    ['q = 0.25', 6],
    ['-\\frac{1}{n}\\ell(\\theta)', 6],
    ['\\tfrac12', 1],
    ['\\hat{y}_k', 2],
    ['0.55^{6} \\cdot 0.3^{4} \\cdot 0.15^{2}', 16],
    ['\\log_2 77.4', 8],
    ['3\\,\\text{bits}', 5],
    ['45\\%', 3],
  ])('%s has %d signs', (tex, signs) => {
    expect(shownLength(tex)).toBe(signs)
  })
  it('is beyond any line where it is set in several', () => {
    expect(shownLength('\\begin{aligned} a \\\\ b \\end{aligned}')).toBe(Number.POSITIVE_INFINITY)
  })
})
