/**
 * The arithmetic that a worked solution shows, worked out again from the digits on the page: `\tfrac14(0.5 + 1.2) \approx 0.425`.
 * Reads only numbers, + − · /, powers, fractions, \ln, \log_2 and brackets; anything with a letter in it is not arithmetic.
 */

export type Step = {
  readonly left: number
  readonly right: number
  readonly relation: '=' | '≈'
  readonly shown: string
}

/** Every `a = b` and `a ≈ b` of a formula whose two sides are both arithmetic. */
export function stepsOf(latex: string): readonly Step[] {
  const sides = tidy(latex).split(/(=|\\approx)/)
  return sides.flatMap((relation, i) => {
    if (i % 2 === 0) return []
    const [left, right] = [computed(sides[i - 1] ?? ''), computed(sides[i + 1] ?? '')]
    if (left === null || right === null) return []
    return [{ left, right, relation: relation === '=' ? '=' : '≈', shown: (sides[i + 1] ?? '').trim() }]
  })
}

/** How far a number written with these decimals may be from what it stands for: half a unit of the last place, and a tenth for rounded terms. */
export function roomOf(shown: string): number {
  const decimals = /\.(\d+)/.exec(shown)?.[1]?.length ?? 0
  return 0.6 * 10 ** -decimals
}

function tidy(latex: string): string {
  return latex
    .replace(/\\text\{[^}]*\}|\\begin\{aligned\}|\\end\{aligned\}|\\\\|&|\\left|\\right/g, ' ')
    .replace(/\\,/g, '')
    .replace(/[.,;]\s*$/, '')
    .replace(/\\t?frac(\d)(\d)/g, '\\frac{$1}{$2}')
    .replace(/\\tfrac/g, '\\frac')
    .replace(/\\log_2/g, '\\lb')
}

const token = /\s*(\d+(?:\.\d+)?|\\(?:frac|ln|lb|cdot)|[-+/^(){}])/y

function tokensOf(text: string): readonly string[] | null {
  const tokens: string[] = []
  token.lastIndex = 0
  for (const end = text.trimEnd().length; token.lastIndex < end; ) {
    const found = token.exec(text)?.[1]
    if (found === undefined) return null
    tokens.push(found)
  }
  return tokens.length === 0 ? null : tokens
}

/** Null when the text is not arithmetic. */
function computed(text: string): number | null {
  const tokens = tokensOf(text)
  if (tokens === null) return null
  let place = 0
  const peek = () => tokens[place]
  const take = (wanted: string): boolean => {
    if (peek() !== wanted) return false
    place += 1
    return true
  }
  const sum = (): number => {
    let total = product()
    for (;;) {
      if (take('+')) total += product()
      else if (take('-')) total -= product()
      else return total
    }
  }
  const product = (): number => {
    let total = signed()
    for (;;) {
      if (take('/')) total /= signed()
      else if (take('\\cdot')) total *= signed()
      else if (startsFactor(peek())) total *= power()
      else return total
    }
  }
  const signed = (): number => (take('-') ? -signed() : power())
  const power = (): number => {
    const base = factor()
    return take('^') ? base ** factor() : base
  }
  const factor = (): number => {
    const next = tokens[place] ?? ''
    place += 1
    if (next === '(' || next === '{') {
      const inner = sum()
      place += 1
      return inner
    }
    if (next === '\\ln') return Math.log(factor())
    if (next === '\\lb') return Math.log2(factor())
    if (next === '\\frac') return factor() / factor()
    return next === '' ? Number.NaN : Number(next)
  }
  const value = sum()
  return place === tokens.length && Number.isFinite(value) ? value : null
}

function startsFactor(next: string | undefined): boolean {
  return next !== undefined && (next === '(' || next.startsWith('\\') || /^\d/.test(next))
}
