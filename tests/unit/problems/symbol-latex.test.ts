import { describe, expect, it } from 'vitest'
import { symbolLatex } from '@/lib/problems/symbol-latex'

describe('a name as LaTeX', () => {
  it.each([
    ['p', 'p'],
    ['p1', 'p_{1}'],
    ['x12', 'x_{12}'],
    ['yhat', '\\hat{y}'],
    ['yhat2', '\\hat{y}_{2}'],
    ['sigma', '\\sigma'],
    ['thetahat', '\\hat{\\theta}'],
    ['what', '\\hat{w}'],
    ['chat', '\\hat{c}'],
    ['that1', '\\hat{t}_{1}'],
    ['bits', '\\mathit{bits}'],
    ['lohat', '\\mathit{lohat}'],
    ['H', 'H'],
    ['a1b', '\\mathit{a1b}'],
  ])('%s is %s', (name, latex) => {
    expect(symbolLatex(name)).toBe(latex)
  })
})
