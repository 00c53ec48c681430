/**
 * Typed mathematics in plain characters: the many minus signs, times signs, spaces, superscripts and vulgar fractions
 * that keyboards, phones and word processors produce become the few the parser knows.
 */

const fractions: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
}
const vulgar = Object.keys(fractions).join('')
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const subscripts = '₀₁₂₃₄₅₆₇₈₉'
const wholeAndVulgar = new RegExp(`(?<![\\d.,])(\\d+)\\s?([${vulgar}])`, 'gu')
const vulgarAlone = new RegExp(`(?<![\\d.,])[${vulgar}]`, 'gu')
const superscriptRun = new RegExp(`[⁺⁻]?[${superscripts}]+`, 'gu')
const subscriptRun = new RegExp(`[${subscripts}]+`, 'gu')

export function plainText(text: string): string {
  return text
    .replace(wholeAndVulgar, (_, whole, part) => `(${whole}+${fractions[part]})`)
    .replace(vulgarAlone, (part) => `(${fractions[part]})`)
    .replace(superscriptRun, (run) => `^(${lowered(run, superscripts)})`)
    .replace(subscriptRun, (run) => `_${lowered(run, subscripts)}`)
    .normalize('NFKC')
    .replace(/[−–—‐‑‒﹣－]/gu, '-')
    .replace(/[×·∙⋅⨯✕•]|\*\*(?=\*)/gu, '*')
    .replace(/\*\*/gu, '^')
    .replace(/[÷⁄∕]/gu, '/')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[≃≅∼]/gu, '≈')
    .replace(/[\s\u200b-\u200d\u2060\ufeff]+/gu, ' ')
    .trim()
    .replace(/(?<=[\d)]) ?(?:per ?cent|pct)(?![a-z])/giu, '%')
    .replace(/(?<=[.,]\d+|[)%])\.$/u, '')
}

function lowered(run: string, digits: string): string {
  return [...run].map((mark) => (digits.includes(mark) ? String(digits.indexOf(mark)) : signOf(mark))).join('')
}

function signOf(mark: string): string {
  return mark === '⁻' ? '-' : '+'
}
