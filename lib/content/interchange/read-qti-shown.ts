/** The texts of a QTI template → ours: a variable that is printed, in a formula too, is an expression between braces. */
import type { Expression } from '@/lib/problems/expression'
import { expressionText } from '@/lib/problems/expression-text'
import type { XmlElement } from './parse-xml'
import { findOne, type Instead, mathToHtml } from './qti-tree'
import type { ReadDrawing } from './read-qti-drawing'
import { textIn } from './xml-tree'

export type PrintedValues = {
  /** Puts a mark where a value is printed, for as long as the text is taken apart. */
  readonly instead: Instead
  /** Of the text that was made of it. */
  readonly fill: (markdown: string) => string
}

const firstMark = 0xe000
const mostMarks = 1_000

export function printedValues({ reading }: ReadDrawing, lose: (what: string) => void): PrintedValues {
  const shown: string[] = []
  const mark = (tree: Expression) => {
    if (shown.length >= mostMarks) return ''
    shown.push(`{{ ${expressionText(tree)} }}`)
    return String.fromCodePoint(firstMark + shown.length - 1)
  }
  const printed = (element: XmlElement) => {
    const identifier = element.attributes['identifier'] ?? ''
    const value = reading.valueOf(identifier)
    if (value === undefined) lose(`the value of ${identifier} in its text`)
    return value === undefined ? '' : mark(formatted(value, element.attributes['format'] ?? ''))
  }
  const inFormula = (tex: string) =>
    tex.replaceAll(/\{\{ (\w+) \}\}/g, (typed, identifier: string) => {
      const value = reading.valueOf(identifier)
      return value === undefined ? typed : mark(value)
    })
  return {
    instead: (element) => {
      if (element.name === 'printed-variable') return printed(element)
      const isDrawn = element.name === 'math' && /\{\{ \w+ \}\}/.test(textIn(findOne(element, 'annotation')))
      return isDrawn ? mathToHtml(element, inFormula) : null
    },
    fill: (markdown) =>
      markdown.replaceAll(/[\uE000-\uE3FF]/g, (sign) => shown[(sign.codePointAt(0) ?? 0) - firstMark] ?? sign),
  }
}

/** Decimals, or significant digits; whole numbers without any. */
function formatted(value: Expression, format: string): Expression {
  const [, digits = '0', kind] = /^%(?:\.(\d+))?([fdigrG])$/.exec(format) ?? []
  if (kind === undefined) return value
  const isFixed = kind === 'f' || kind === 'd' || kind === 'i'
  if (!isFixed && digits === '0') return value
  return {
    kind: 'call',
    name: isFixed ? 'fixed' : 'significant',
    args: [value, { kind: 'number', value: Number(digits) }],
  }
}
