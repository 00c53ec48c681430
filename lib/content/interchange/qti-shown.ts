/** The texts of a QTI template: what they show of a draw stands in variables that are printed, in formulas too. */
import type { Expression } from '@/lib/problems/expression'
import { parseExpression } from '@/lib/problems/parse-expression'
import { scanTemplate, type TemplatePiece } from '@/lib/problems/template-scan'
import { NotInQti, qtiNumber } from './qti-from-expression'
import { isWhole } from './qti-whole'
import { contentBody } from './qti-xhtml'

export type ShownTexts = {
  /** @throws NotInQti where a text shows what QTI has no expression for. */
  readonly toXhtml: (template: string) => string
  /** Of the variables that the texts so far have made necessary. */
  readonly variables: () => readonly ShownVariable[]
}
export type ShownVariable = Value & { readonly name: string; readonly isInFormula: boolean }
type Value = { readonly value: string; readonly baseType: 'integer' | 'float' }

/** Stands for a value while Markdown becomes XHTML: in a text a sign of nobody's, in a formula one that TeX takes for a letter. */
const textMark = 0xe000
const formulaMark = 0xac00
const mostValues = 1_000

/** Of what is drawn under these names; those of whole numbers among them. */
export function shownTexts({ names, whole }: Names): ShownTexts {
  const known = new Map<string, ShownVariable>()
  const nameOf = (shown: Omit<ShownVariable, 'name'>) => {
    const id = `${shown.value}${shown.isInFormula}`
    const found = known.get(id)
    if (found !== undefined) return found.name
    if (known.size >= mostValues) throw new NotInQti(`its texts show over ${mostValues} values`)
    const made = { ...shown, name: `SHOWN${known.size + 1}` }
    known.set(id, made)
    return made.name
  }
  const toXhtml = (template: string) => {
    const printed: string[] = []
    const named: string[] = []
    const markdown = scanTemplate(template).map((piece) => {
      if (piece.kind === 'literal') return requireNoMark(piece.text)
      if (piece.place === 'math') {
        named.push(nameOf({ ...inFormula(treeOf(piece), whole), isInFormula: true }))
        return String.fromCodePoint(formulaMark + named.length - 1)
      }
      printed.push(inText(treeOf(piece), { names, whole, nameOf: (value) => nameOf({ ...value, isInFormula: false }) }))
      return String.fromCodePoint(textMark + printed.length - 1)
    })
    return withFormulas(contentBody(markdown.join('')), named).replaceAll(
      /[\uE000-\uEFFF]/g,
      (mark) => printed[(mark.codePointAt(0) ?? 0) - textMark] ?? '',
    )
  }
  return { toXhtml, variables: () => [...known.values()] }
}

function treeOf({ source }: Extract<TemplatePiece, { readonly kind: 'expression' }>): Expression {
  return parseExpression(source)
}

type Names = { readonly names: ReadonlySet<string>; readonly whole: ReadonlySet<string> }

function inText(
  tree: Expression,
  { names, whole, nameOf }: Names & { readonly nameOf: (value: Value) => string },
): string {
  const { of, decimals, significant } = rounding(tree)
  if (significant !== null) return print(nameOf(rounded(of, { mode: 'significantFigures', digits: significant })))
  const name = of.kind === 'symbol' && names.has(of.name) ? of.name : nameOf(asItIs(of, whole))
  return decimals === null ? print(name) : print(name, `%.${decimals}f`)
}

function inFormula(tree: Expression, whole: ReadonlySet<string>): Value {
  const { of, decimals, significant } = rounding(tree)
  if (significant !== null) return rounded(of, { mode: 'significantFigures', digits: significant })
  return decimals === null ? asItIs(of, whole) : rounded(of, { mode: 'decimalPlaces', digits: decimals })
}

function asItIs(tree: Expression, whole: ReadonlySet<string>): Value {
  return { value: qtiNumber(tree), baseType: isWhole(tree, whole) ? 'integer' : 'float' }
}

function rounding(tree: Expression) {
  if (tree.kind !== 'call') return { of: tree, decimals: null, significant: null }
  const [of = tree, digits] = tree.args
  const count = digits?.kind === 'number' ? digits.value : null
  if (tree.name === 'fixed') return { of, decimals: count, significant: null }
  if (tree.name === 'significant') return { of, decimals: null, significant: count }
  return { of: tree, decimals: null, significant: null }
}

function rounded(of: Expression, { mode, digits }: { readonly mode: string; readonly digits: number }): Value {
  const value = `<qti-round-to rounding-mode="${mode}" figures="${digits}">${qtiNumber(of)}</qti-round-to>`
  return { value, baseType: 'float' }
}

function print(name: string, format?: string): string {
  const how = format === undefined ? '' : ` format="${format}"`
  return `<qti-printed-variable identifier="${name}"${how}/>`
}

function requireNoMark(text: string): string {
  if (/[\uE000-\uEFFF\uAC00-\uD7A3]/.test(text)) throw new NotInQti('its texts hold signs that stand for values here')
  return text
}

/** In MathML the variable by its name; in the TeX beside it the value as our own texts would show it. */
function withFormulas(xhtml: string, names: readonly string[]): string {
  if (names.length === 0) return xhtml
  const nameAt = (mark: string) => names[(mark.codePointAt(0) ?? 0) - formulaMark] ?? ''
  const math = xhtml
    .replaceAll(/<annotation[^>]*>[^<]*<\/annotation>/g, (annotation) =>
      annotation.replaceAll(/[\uAC00-\uD7A3]/g, (mark) => `{{ ${nameAt(mark)} }}`),
    )
    .replaceAll(/<(mtext|mi)(?: [^>]*)?>([^<]*[\uAC00-\uD7A3][^<]*)<\/\1>/g, (_, _tag, words: string) =>
      oneElement(words.split(/([\uAC00-\uD7A3])/).flatMap((word) => inMath(word, nameAt))),
    )
  if (/[\uAC00-\uD7A3]/.test(math)) throw new NotInQti('a value stands inside the words of a formula')
  return math
}

/** TeX sets what stands side by side as one text. */
function inMath(words: string, nameAt: (mark: string) => string): string | readonly string[] {
  if (words === '') return []
  return /^[\uAC00-\uD7A3]$/.test(words) ? `<mi>${nameAt(words)}</mi>` : `<mtext>${words}</mtext>`
}

function oneElement(elements: readonly string[]): string {
  return elements.length === 1 ? elements.join('') : `<mrow>${elements.join('')}</mrow>`
}
