import { describe, expect, test } from 'vitest'
import {
  isBracket,
  isIndex,
  isIndexedSymbol,
  isLabel,
  isList,
  isName,
  isOperand,
  isRange,
  isSign,
  isSwitch,
} from '@/lib/content/group-shape'
import { toLatexTokens } from '@/lib/content/latex-tokens'

const raw = String.raw

/** Each shape with groups that have it and groups that look alike and have it not. */
const shapes = [
  {
    name: 'a range',
    is: isRange,
    yes: ['{k=1}', '{x < y}', raw`{x \in X}`, raw`{x \sim P}`, raw`{n \to \infty}`, raw`{i \neq j}`],
    no: ['{}', '{k}', raw`{x \infty}`, raw`{\top}`, '{k+1}'],
  },
  {
    name: 'a label',
    is: isLabel,
    yes: [raw`{\text{CE}}`, raw`{ \mathrm{old} }`, raw`{\text {a b}}`, raw`{\operatorname{KL}}`],
    no: ['{}', '{CE}', raw`{\text{CE}_k}`, raw`{x\text{CE}}`, raw`{\textcolor{red}}`, raw`\text{CE}`],
  },
  { name: 'a sign', is: isSign, yes: ['{,}', '{=}', '{ + }', '{:=}', '{|}'], no: ['{}', '{ }', '{x}', '{x=}', '{1}'] },
  {
    name: 'a switch',
    is: isSwitch,
    yes: [raw`{a \over b}`, raw`{\bf x}`, raw`{n \choose k}`, raw`{\displaystyle x}`],
    no: ['{}', '{over}', raw`{\overline{x}}`, raw`{\bfx}`, raw`{\item}`],
  },
  {
    name: 'a name',
    is: isName,
    yes: ['{i}', '{jk}', '{x,y}', raw`{\theta}`, raw`{\mathcal{X}}`, '{12}', "{x'}", '{a b c}'],
    no: ['{}', '{ }', '{,}', '{abcd}', '{i+1}', raw`{\log}`, raw`{\frac{a}{b}}`, raw`{\mathcal}`, '{(x)}'],
  },
  {
    name: 'an index',
    is: isIndex,
    yes: ['{i}', '{ij}', '{12}', '{i+1}', '{t - 1}', '{i, j}', '{ k }', raw`{\text{old}}`],
    no: ['{}', '{x}', '{a}', '{1234}', '{i+j}', '{ijkl}', raw`{\theta}`, '{i=1}'],
  },
  {
    name: 'a list',
    is: isList,
    yes: ['{a, b}', raw`{x \mid x > 0}`, raw`{1, \ldots, n}`, '{x : x > 0}', '{x | x > 0}'],
    no: ['{}', '{a}', '{0{,}5}', raw`{a\,b}`, raw`{\middle}`, raw`{f(x)}`],
  },
  {
    name: 'an indexed symbol',
    is: isIndexedSymbol,
    yes: ['{x_i}', '{x_{ij}}', raw`{\mathbf{x}_i}`, raw`{\theta_1}`],
    no: ['{}', '{x}', '{xy_i}', '{x_ij}', '{x_i y}', '{x_{123456789}}', '{x^i}'],
  },
] as const

describe.each(shapes)('$name', ({ is, yes, no }) => {
  test.each(yes)('is %s', (group) => {
    expect(is(group)).toBe(true)
  })

  test.each(no)('is not %s', (group) => {
    expect(is(group)).toBe(false)
  })
})

describe('what follows a function', () => {
  test.each(['x', ' x', '2', '{x}', '(x)', '[x]', raw`\theta`, raw`\hat{y}`, raw`\frac{a}{b}`, raw`\left(`, raw`\{`])(
    'may be its operand: %s',
    (formula) => {
      expect(isOperand(toLatexTokens(formula))).toBe(true)
    },
  )

  test.each(['', ' ', '=', '+ x', '_2', '^2', ')', '}', ',', raw`\cdot x`, raw`\in X`, raw`\rangle`, raw`\quad`])(
    'may be none: %j',
    (formula) => {
      expect(isOperand(toLatexTokens(formula))).toBe(false)
    },
  )

  test.each(['(x)', ' [x]', raw`\|x\|`, raw`\left(`, raw`\bigl[`, raw`\Bigg(`, raw`\{`, raw`\left|`])(
    'may open a bracket: %s',
    (formula) => {
      expect(isBracket(toLatexTokens(formula))).toBe(true)
    },
  )

  test.each(['', 'x', '{x}', ')', ']', raw`\}`, raw`\leq`, raw`\bigcup`, 'x(y)'])('may open none: %j', (formula) => {
    expect(isBracket(toLatexTokens(formula))).toBe(false)
  })
})
