import { describe, expect, test } from 'vitest'
import { mendFormula } from '@/lib/content/mend-formula'
import { makeSymbolIndex } from '@/lib/content/symbol-index'

const raw = String.raw
const mend = (formula: string, known: readonly (readonly [string, string])[] = []) => {
  const index = makeSymbolIndex()
  for (const [symbol, subscript] of known) index.add(symbol, subscript)
  return mendFormula({ formula, index })
}

describe('a formula as authors write them', () => {
  test.each([
    raw`\log{2}`,
    raw`\frac{1}{2}\log{2}\pi`,
    raw`x \log{2} + \log{10}`,
    raw`1{,}000 + 2{.}5`,
    raw`a{=}b`,
    raw`\mathbb{R}^{n \times m}`,
    raw`\sqrt[3]{x} + \sqrt[n]{\frac{a}{b}}`,
    raw`\left\{ x \in A \mid x > 0 \right\}`,
    raw`\left\{ \begin{array}{ll} 1 & x > 0 \\ 0 & \text{otherwise} \end{array} \right.`,
    raw`f(x) = \begin{cases} x & x \geq 0 \\ -x & x < 0 \end{cases}`,
    raw`\begin{pmatrix} a_{11} & {-1} \\[4pt] 0 & 1 \end{pmatrix}^{-1}`,
    raw`\begin{aligned} y' &= f''(x) \\ &\approx \dot{z} \end{aligned}`,
    raw`\underbrace{a + b}_{\text{sum}} = \overbrace{c}^{\text{all}}`,
    raw`\operatorname{Var}(X) + \operatorname*{argmax}_{k} z_{k}`,
    raw`\operatorname{rank}\mathbf{A}`,
    raw`\mathbb{E}X + \mathbb{E}[X] + \mathbb{E}_{x \sim P}[X]`,
    raw`|x| + |-2| + \|x\|_{2}^{2} + |A|^{k}`,
    raw`P(A | B) + D(P \| Q) + \{x | x > 0\}`,
    raw`\binom{n}{k} p^{k} (1 - p)^{n - k}`,
    raw`\prod_{i=1}^{n} x_{i} \lim_{n \to \infty} a_{n} \int_{0}^{1} f(x) \, dx`,
    raw`{x_i}^2`,
    raw`{a}_{ij}`,
    raw`{}^{14}\mathrm{C} + {}_{n}C_{k}`,
    raw`{\rm d}x + {\bf A}x`,
    raw`{n \choose k}`,
    raw`\sum_{i} {x_i}`,
    raw`\sin{x} + \det{A} + \exp{x}`,
    raw`\xrightarrow[n]{p} 0`,
    raw`\stackrel{d}{=} + \overset{!}{=}`,
    raw`\bigl( x \bigr)^{2} + \Big\{ a \Big\}`,
    raw`\color{red} x + \textcolor{blue}{y}`,
    raw`\norm{x}{2}`,
    raw`\text{a} \mid \text{b c}`,
    raw`\mathcal{N}(\mu, \sigma^2)`,
    raw`2^{-\frac{1}{N} \sum_{i} \log_{2} q_{i}}`,
    raw`\hat y_k \bar x_{n}`,
    raw`\Omega = \{HH, HT\}`,
    raw`A \setminus \{0\} \cup \{1, 2\}`,
    raw`\not\in`,
    raw`\begin{alignedat}{2} a &= b \end{alignedat}`,
  ])('is left as it is, and breaks no rule: %s', (formula) => {
    expect(mend(formula)).toEqual({ formula, reasons: [], doubts: [] })
  })
})

describe('a group that breaks the rule where nothing says what it was', () => {
  test.each([
    raw`\frac{a}{b}{c}`,
    raw`x^{2}{y}`,
    raw`{x}{y}`,
    raw`a +{b}`,
    raw`a + {\hat{y}}^{k}`,
    raw`|{-2}|`,
    raw`a + {x, y}`,
    raw`\text{a}{b}`,
    raw`\partial{x}`,
    raw`\Delta{t}`,
    raw`\operatorname{Var}{X}`,
    raw`\mathbb{E}{X}`,
    raw`\sum{x_i}`,
    raw`\sum_{i=1}^{n}{x_i}`,
    raw`\int{f(x)} dx`,
    raw`\int{x} dx`,
    raw`\Pr{X = 1}`,
    raw`(a + b){c}`,
    raw`\mathbb{R}^{n}{m}`,
    raw`x_{i}{j}`,
    raw`\sqrt{2}{n}`,
    raw`2{n}`,
    raw`{x}`,
    raw`\ldots{x}`,
    raw`x{\bf y}`,
    raw`f({x_i})`,
    raw`\begin{matrix} a \end{matrix}{b}`,
    raw`\|{x}\|`,
  ])('is left and reported: %s', (formula) => {
    const result = mend(formula)
    expect(result.formula).toBe(formula)
    expect(result.reasons).toEqual([])
    expect(result.doubts.length).toBeGreaterThan(0)
  })
})

describe('an eaten underscore', () => {
  test.each([
    [raw`\underbrace{k \log p}{\text{heads}}`, raw`\underbrace{k \log p}_{\text{heads}}`],
    [raw`\mathbb{E}{x \sim P}[f(x)]`, raw`\mathbb{E}_{x \sim P}[f(x)]`],
    [raw`\mathbb{E}{X}[f(X)]`, raw`\mathbb{E}_{X}[f(X)]`],
    [raw`\mathbb{E}{\theta}\left[ X \right]`, raw`\mathbb{E}_{\theta}\left[ X \right]`],
    [raw`\operatorname{argmax}{\theta} \ell`, raw`\operatorname{argmax}_{\theta} \ell`],
    [raw`\operatorname{Var}{x \sim P}(x)`, raw`\operatorname{Var}_{x \sim P}(x)`],
    [raw`\Pr{x \sim P}[x > 0]`, raw`\Pr_{x \sim P}[x > 0]`],
    [raw`\int{-\infty}^{\infty} f`, raw`\int_{-\infty}^{\infty} f`],
    [raw`\int{\mathcal{X}} f(x) dx`, raw`\int_{\mathcal{X}} f(x) dx`],
    [raw`\int{x \in A} f`, raw`\int_{x \in A} f`],
    [raw`\bigcup{i \in I} A{i}`, raw`\bigcup_{i \in I} A_{i}`],
    [raw`\lim{n \to \infty} x{n}`, raw`\lim_{n \to \infty} x_{n}`],
    [raw`\min{\theta \in \Theta} L`, raw`\min_{\theta \in \Theta} L`],
    [raw`\sum{i,j} a{ij}`, raw`\sum_{i,j} a_{ij}`],
    [raw`\|x\|{2}`, raw`\|x\|_{2}`],
    [raw`|x|{1}`, raw`|x|_{1}`],
    [raw`(AB){ij}`, raw`(AB)_{ij}`],
    [raw`[f]{i}`, raw`[f]_{i}`],
    [raw`\theta^{*}{k}`, raw`\theta^{*}_{k}`],
    [raw`x^{(t)}{i}`, raw`x^{(t)}_{i}`],
    [raw`\mathbb{R}{+}`, raw`\mathbb{R}_{+}`],
    [raw`\mathbb{Z}{n}`, raw`\mathbb{Z}_{n}`],
    [raw`\sum^{n}{i=1} x`, raw`\sum^{n}_{i=1} x`],
    [raw`\text{PPL}{\text{test}}`, raw`\text{PPL}_{\text{test}}`],
    [raw`\left\| x \right\|{2}`, raw`\left\| x \right\|_{2}`],
    [raw`f'{k}(x)`, raw`f'_{k}(x)`],
    [raw`\nabla{\theta} L(\theta)`, raw`\nabla_{\theta} L(\theta)`],
    [
      raw`\begin{pmatrix} a{11} & a{12} \\ a{21} & a{22} \end{pmatrix}`,
      raw`\begin{pmatrix} a_{11} & a_{12} \\ a_{21} & a_{22} \end{pmatrix}`,
    ],
    [raw`\frac{\sum{i} x{i}}{\sqrt[n]{y{j}}}`, raw`\frac{\sum_{i} x_{i}}{\sqrt[n]{y_{j}}}`],
  ])('is restored by the grammar: %s', (before, after) => {
    expect(mend(before)).toMatchObject({ formula: after, doubts: [] })
  })

  test.each([
    [raw`x^{2}{i}`, ['x', 'i'], raw`x^{2}_{i}`],
    [raw`\text{softmax}{i}`, [raw`\text{softmax}`, 'i'], raw`\text{softmax}_{i}`],
    [raw`\Delta{t}`, [raw`\Delta`, 't'], raw`\Delta_{t}`],
    [raw`\operatorname{Var}{X}`, [raw`\operatorname{Var}`, 'X'], raw`\operatorname{Var}_{X}`],
    [raw`\log{3} x`, [raw`\log`, '3'], raw`\log_{3} x`],
    [raw`\|x\|2`, [raw`\|`, '2'], raw`\|x\|_2`],
  ] as const)('is restored by the same symbol elsewhere: %s', (before, known, after) => {
    expect(mend(before)).not.toMatchObject({ formula: after })
    expect(mend(before, [known])).toMatchObject({ formula: after, doubts: [] })
  })

  test('is not seen in a product of symbols that bear indices elsewhere', () => {
    const known = [
      [raw`\mathbf{A}`, 'i'],
      ['p', 'x'],
      [raw`\mathbb{E}`, 'X'],
      [raw`\|`, '2'],
    ] as const
    for (const formula of [raw`\mathbf{A}x`, raw`\|2x\|`, raw`x^{2}y`]) {
      expect(mend(formula, known)).toEqual({ formula, reasons: [], doubts: [] })
    }
    expect(mend(raw`\mathbb{E}X`, known)).toMatchObject({ formula: raw`\mathbb{E}X`, reasons: [] })
  })
})

describe('a set that lost its escapes', () => {
  test.each([
    ['{H, T}', raw`\{H, T\}`],
    [raw`{x \mid x > 0}`, raw`\{x \mid x > 0\}`],
    ['{x : x > 0}', raw`\{x : x > 0\}`],
    [raw`y \in {0, 1}^{n}`, raw`y \in \{0, 1\}^{n}`],
    [raw`X \to {0, 1}`, raw`X \to \{0, 1\}`],
    [raw`|{1, \ldots, n}| = n`, raw`|\{1, \ldots, n\}| = n`],
    [raw`{(x_i, y_i)}_{i=1}^{n}`, raw`\{(x_i, y_i)\}_{i=1}^{n}`],
    [raw`{\hat{y}_k}{k=1}^{K}`, raw`\{\hat{y}_k\}_{k=1}^{K}`],
    [raw`S = {x_i}`, raw`S = \{x_i\}`],
    [raw`\left{ x \mid x > 0 \right}`, raw`\left\{ x \mid x > 0 \right\}`],
    [raw`f = \left{ \begin{array}{l} 1 \end{array} \right.`, raw`f = \left\{ \begin{array}{l} 1 \end{array} \right.`],
  ])('gets them back: %s', (before, after) => {
    expect(mend(before)).toMatchObject({ formula: after, doubts: [] })
  })
})
