/** A question whose numbers are drawn → Moodle's “calculated”: a formula over wild cards, with a list of draws for them. */
import { compileQuestion } from '@/lib/problems/compile-question'
import { childrenOf, type Expression } from '@/lib/problems/expression'
import { parseExpression } from '@/lib/problems/parse-expression'
import { replaceSymbols } from '@/lib/problems/replace-symbols'
import { scanTemplate } from '@/lib/problems/template-scan'
import type { ToleranceSource } from '@/lib/problems/tolerance-schema'
import type { Asks, Drawing, Exchanged } from './exchanged-question'
import { markdownToHtml } from './markdown-to-html'
import { moodleFormula, NotInMoodle } from './moodle-from-expression'
import { toQuestion } from './to-question'
import { cdata } from './xml-tree'

type Formula = Extract<Asks, { readonly kind: 'formula' }>

/** Draws that the conditions of the question hold for. Moodle's own limit is 100. */
const draws = 20

export type CalculatedTexts = { readonly toHtml: (template: string) => string }

/** @throws NotInMoodle */
export function calculatedTexts(drawing: Drawing): CalculatedTexts {
  const names = namesOf(drawing)
  const toHtml = (template: string) => {
    const said: string[] = []
    const markdown = scanTemplate(template).map((piece) => {
      if (piece.kind === 'expression') {
        said.push(shown(parseExpression(piece.source), drawing))
        return String.fromCodePoint(0xe000 + said.length - 1)
      }
      const clash = names.find((name) => piece.text.includes(`{${name}}`))
      if (clash !== undefined) throw new NotInMoodle(`{${clash}} in its text would be taken for what is drawn`)
      return piece.text
    })
    return markdownToHtml(markdown.join('')).replaceAll(
      /[\uE000-\uEFFF]/g,
      (mark) => said[(mark.codePointAt(0) ?? 0) - 0xe000] ?? '',
    )
  }
  return { toHtml }
}

/** @throws NotInMoodle */
export function calculatedLines(question: Exchanged, asks: Formula): readonly string[] {
  return ['<synchronize>1</synchronize>', ...calculatedAnswers(asks), ...datasets(question, asks.drawing)]
}

/** @throws NotInMoodle */
export function calculatedAnswers({ formula, tolerance, others, drawing }: Formula): readonly string[] {
  const { toHtml } = calculatedTexts(drawing)
  const { width, type } = toleranceOf(tolerance)
  return [{ when: formula, share: 1, feedback: '' }, ...others].map(({ when, share, feedback }) => {
    const text = moodleFormula(inParameters(parseExpression(when), drawing))
    return `<answer fraction="${Number((share * 100).toFixed(5))}"><text>${cdata(text)}</text><tolerance>${width}</tolerance><tolerancetype>${type}</tolerancetype><correctanswerformat>2</correctanswerformat><correctanswerlength>4</correctanswerlength><feedback format="html"><text>${cdata(toHtml(feedback))}</text></feedback></answer>`
  })
}

/** 1: a share of the key; 2: in its unit. */
function toleranceOf(tolerance: ToleranceSource) {
  if ('low' in tolerance) throw new NotInMoodle('Moodle has no range that depends on what is drawn')
  if ('significantFigures' in tolerance) throw new NotInMoodle('Moodle has no tolerance in significant digits')
  if ('decimalPlaces' in tolerance) return { width: 0.51 * Number(`1e-${tolerance.decimalPlaces}`), type: 2 }
  if (tolerance.relative !== undefined && tolerance.absolute !== undefined)
    throw new NotInMoodle('Moodle has no tolerance that is relative and absolute at once')
  return tolerance.absolute === undefined
    ? { width: tolerance.relative ?? 0.01, type: 1 }
    : { width: tolerance.absolute, type: 2 }
}

/** Moodle draws numbers. */
function namesOf({ parameters }: Drawing): readonly string[] {
  return Object.entries(parameters).map(([name, parameter]) => {
    const isNumber =
      'integer' in parameter ||
      'decimal' in parameter ||
      ('choice' in parameter && parameter.choice.every((value) => typeof value === 'number'))
    if (!isNumber) throw new NotInMoodle(`Moodle draws numbers, and ${name} is none`)
    return name
  })
}

function shown(tree: Expression, drawing: Drawing): string {
  if (tree.kind === 'symbol' && Object.hasOwn(drawing.parameters, tree.name)) return `{${tree.name}}`
  const isFixed = tree.kind === 'call' && tree.name === 'fixed'
  const whole: Expression = isFixed ? { ...tree, name: 'round' } : tree
  return `{=${moodleFormula(inParameters(whole, drawing))}}`
}

/** `let` values have no names in Moodle: what they stand for takes their place. */
function inParameters(tree: Expression, drawing: Drawing): Expression {
  const whole = replaceSymbols(tree, (name) => {
    const source = Object.hasOwn(drawing.let, name) ? drawing.let[name] : undefined
    return source === undefined ? undefined : inParameters(parseExpression(String(source)), drawing)
  })
  if (sizeOf(whole) > mostParts) throw new NotInMoodle('a formula of its parameters alone would be too long for Moodle')
  return whole
}

/** As many as an expression of ours may have. */
const mostParts = 400

function sizeOf(tree: Expression): number {
  return 1 + childrenOf(tree).reduce((sum, child) => sum + sizeOf(child), 0)
}

function datasets(question: Exchanged, { parameters }: Drawing): readonly string[] {
  const own = toQuestion(question, {
    placing: { lesson: 'none', objectives: ['none'] },
    id: 'drawn',
    lose: () => undefined,
  })
  if (own === null) throw new NotInMoodle('nothing of it can be drawn')
  const compiled = compileQuestion(own, {})
  const drawn = Array.from(
    { length: draws },
    (_, index) => compiled.makeVariant({ version: 1, seed: index + 1 }).parameters,
  )
  const sets = Object.keys(parameters).map((name) => {
    const values = drawn.map((draw) => Number(draw[name]))
    return dataset(name, values)
  })
  return ['<dataset_definitions>', ...sets, '</dataset_definitions>']
}

function dataset(name: string, values: readonly number[]): string {
  const decimals = Math.max(...values.map((value) => String(value).split('.')[1]?.length ?? 0))
  const text = (tag: string, inner: string | number) => `<${tag}><text>${inner}</text></${tag}>`
  const items = values.map(
    (value, place) => `<dataset_item><number>${place + 1}</number><value>${value}</value></dataset_item>`,
  )
  return `<dataset_definition>${text('status', 'private')}${text('name', name)}<type>calculated</type>${text('distribution', 'uniform')}${text('minimum', Math.min(...values))}${text('maximum', Math.max(...values))}${text('decimals', Math.min(9, decimals))}<itemcount>${values.length}</itemcount><dataset_items>${items.join('')}</dataset_items><number_of_items>${values.length}</number_of_items></dataset_definition>`
}
