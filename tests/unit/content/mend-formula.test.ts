import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mendFormula } from '@/lib/content/mend-formula'
import { makeSymbolIndex } from '@/lib/content/symbol-index'

const raw = String.raw
const mend = (formula: string, known: readonly (readonly [string, string])[] = []) => {
  const index = makeSymbolIndex()
  for (const [symbol, subscript] of known) index.add(symbol, subscript)
  return mendFormula({ formula, index })
}

describe('a braced group that no command claims', () => {
  test.each([
    [raw`\mathcal{L}{\text{CE}}`, raw`\mathcal{L}_{\text{CE}}`],
    [raw`\sum{k=1}^{K} y_k`, raw`\sum_{k=1}^{K} y_k`],
    [raw`\sum{i=1}^{n} x{i}`, raw`\sum_{i=1}^{n} x_{i}`],
    [raw`\prod{t=1}^{T} p{t}`, raw`\prod_{t=1}^{T} p_{t}`],
    [raw`\hat{y}{\text{true}}`, raw`\hat{y}_{\text{true}}`],
    [raw`\mathbf{w}{\text{old}}`, raw`\mathbf{w}_{\text{old}}`],
    [raw`\hat{p}{k}`, raw`\hat{p}_{k}`],
    [raw`\max{k} z{k}`, raw`\max_{k} z_{k}`],
    [raw`\operatorname{argmax}{k} z_k`, raw`\operatorname{argmax}_{k} z_k`],
    [raw`\arg\max{k} z_k`, raw`\arg\max_{k} z_k`],
    [raw`\lim{n \to \infty} a_n`, raw`\lim_{n \to \infty} a_n`],
    [raw`\int{0}^{1} f(x) dx`, raw`\int_{0}^{1} f(x) dx`],
    [raw`x{ij}`, raw`x_{ij}`],
    [raw`\delta{jk}`, raw`\delta_{jk}`],
    [raw`\theta{t+1} = \theta{t} - \eta \nabla{\theta} L`, raw`\theta_{t+1} = \theta_{t} - \eta \nabla_{\theta} L`],
    [raw`\mathbb{E}{x \sim P}[f(x)]`, raw`\mathbb{E}_{x \sim P}[f(x)]`],
    [raw`D{\text{KL}}(P \| Q)`, raw`D_{\text{KL}}(P \| Q)`],
    [raw`\left( a + b \right){k}`, raw`\left( a + b \right)_{k}`],
    [raw`\log \text{softmax}(z){k}`, raw`\log \text{softmax}(z)_{k}`],
    [raw`y^{(t)}{i}`, raw`y^{(t)}_{i}`],
    [raw`\frac{\partial L}{\partial z{k}}`, raw`\frac{\partial L}{\partial z_{k}}`],
    [raw`\sqrt{x{i}}`, raw`\sqrt{x_{i}}`],
    [raw`2^{-\frac{1}{N}\sum{i} \log{2} q{i}}`, raw`2^{-\frac{1}{N}\sum_{i} \log_{2} q_{i}}`],
    [raw`\log{2} Q(x)`, raw`\log_{2} Q(x)`],
  ])('%s was a subscript', (before, after) => {
    const { formula, reasons, doubts } = mend(before)
    expect(formula).toBe(after)
    expect(reasons.length).toBeGreaterThan(0)
    expect(doubts).toEqual([])
  })

  test.each([
    ['{x_i}', raw`\{x_i\}`],
    [raw`y \in {0, 1}`, raw`y \in \{0, 1\}`],
    [raw`S = {x_1, \ldots, x_n}`, raw`S = \{x_1, \ldots, x_n\}`],
    [raw`{x_i}_{i=1}^{n}`, raw`\{x_i\}_{i=1}^{n}`],
    [raw`{x_i}{i=1}^{n}`, raw`\{x_i\}_{i=1}^{n}`],
    [raw`\max{x, 0}`, raw`\max\{x, 0\}`],
  ])('%s was a set', (before, after) => {
    expect(mend(before)).toMatchObject({ formula: after, doubts: [] })
  })

  test.each([raw`\frac{a}{b}{c}`, raw`x_{i}{j}`, raw`\sqrt{2}{n}`, raw`2{n}`])('%s is left and reported', (before) => {
    const { formula, reasons, doubts } = mend(before)
    expect(formula).toBe(before)
    expect(reasons).toEqual([])
    expect(doubts).toHaveLength(1)
  })
})

describe('a formula that breaks no rule', () => {
  test.each([
    raw`\frac{a}{b}`,
    raw`\log{2}`,
    raw`\log{2} \approx 0.693`,
    raw`\exp{x} + \log_2{x}`,
    raw`\sqrt[3]{x}`,
    raw`\hat{y}_k - y_k`,
    raw`\mathbf{A}x`,
    raw`{n \choose k}`,
    raw`{}_n C_k`,
    raw`\underbrace{a + b}_{c}`,
    raw`\binom{n}{k} p^{k}`,
    raw`\begin{array}{cc} a & b \\ c & d \end{array}`,
    raw`\begin{aligned} a &= b \\ &= c \end{aligned}`,
    raw`\left\{ x_i \right\}_{i=1}^{n}`,
    raw`\overset{a}{b}`,
    raw`e^{z_j} / \sum_m e^{z_m}`,
    raw`\frac12 + \frac1{2}`,
    raw`\sum\limits_{i=1}^{n} x_i`,
    raw`P(Y=1 \mid X) = \sigma(w^T X)`,
    raw`\textcolor{red}{x}`,
    raw`\unknowncommand{a}{b}`,
  ])('%s stays as it is', (formula) => {
    expect(mend(formula)).toEqual({ formula, reasons: [], doubts: [] })
  })
})

describe('a letter whose underscore was eaten', () => {
  test('gets it back when the same symbol stands elsewhere', () => {
    const known = [[raw`\hat{y}`, 'j']] as const
    expect(mend(raw`\hat{y}j(\delta{jk} - \hat{y}_k)`, known).formula).toBe(raw`\hat{y}_j(\delta_{jk} - \hat{y}_k)`)
    expect(mend(raw`Q\theta(x)`, [['Q', raw`\theta`]]).formula).toBe(raw`Q_\theta(x)`)
    expect(mend(raw`\mathcal{L}A`, [[raw`\mathcal{L}`, 'A']]).formula).toBe(raw`\mathcal{L}_A`)
    expect(mend(raw`\log2 Q(x)`, [[raw`\log`, '2']]).formula).toBe(raw`\log_2 Q(x)`)
  })

  test('gets it back when the symbol bears other indices and the letter is an index elsewhere', () => {
    expect(
      mend(raw`\hat{y}j`, [
        [raw`\hat{y}`, 'k'],
        ['z', 'j'],
      ]).formula,
    ).toBe(raw`\hat{y}_j`)
  })

  test('stays, and is reported, when nothing backs it', () => {
    expect(mend(raw`\hat{y}j`)).toMatchObject({ formula: raw`\hat{y}j`, reasons: [] })
    expect(mend(raw`\hat{y}j`).doubts).toHaveLength(1)
  })

  test('is a product after a symbol that never bears it', () => {
    expect(mend(raw`\hat{y}x`, [[raw`\hat{y}`, 'k']])).toMatchObject({ formula: raw`\hat{y}x`, doubts: [] })
  })
})

describe('any formula at all', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '_',
    '^',
    'x',
    '2',
    ' ',
    '+',
    '=',
    ',',
    raw`\hat`,
    raw`\sum`,
    raw`\frac`,
    raw`\log`,
    raw`\theta`,
    raw`\{`,
    raw`\}`,
    raw`\text`,
    '\\',
    '(',
    ')',
  )
  const formulas = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))

  test('loses nothing: only underscores and escapes are added', () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        const bare = (text: string) => text.replaceAll(/[_\\]/g, '')
        expect(bare(mend(formula).formula)).toBe(bare(formula))
      }),
    )
  })

  test('is mended once: a second time there is nothing left to mend', () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        const once = mend(formula)
        fc.pre(once.doubts.length === 0)
        expect(mend(once.formula)).toEqual({ formula: once.formula, reasons: [], doubts: [] })
      }),
    )
  })

  test('nested deeper than any person writes is left, and said so', () => {
    const deep = `${'{'.repeat(5000)}x`
    expect(mend(deep).formula === deep).toBe(true)
    expect(mend(deep).doubts.length).toBeGreaterThan(0)
  })
})
