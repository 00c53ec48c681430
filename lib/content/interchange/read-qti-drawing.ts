/** The template declarations and rules of a QTI item → what is drawn for each student and worked out from it. */
import { type Expression, childrenOf as partsOf } from '@/lib/problems/expression'
import { expressionText } from '@/lib/problems/expression-text'
import type { Parameter } from '@/lib/problems/parameter-schema'
import type { Drawing } from './exchanged-question'
import { parseNumber } from './gift-numbers'
import type { XmlElement } from './parse-xml'
import { passingName } from './qti-drawing'
import { parameterOf } from './qti-draws'
import { NotOurs, type Reading, toExpression } from './qti-to-expression'
import { namesFor } from './read-qti-names'
import { childOf, childrenOf, textIn } from './xml-tree'

export type ReadDrawing = {
  readonly drawing: Drawing
  readonly reading: Reading
  /** Of each response that template processing sets. */
  readonly keys: ReadonlyMap<string, Expression>
}

/** @throws NotOurs where something is drawn, worked out or required that we cannot say. */
export function readDrawing(item: XmlElement, lose: (what: string) => void): ReadDrawing {
  const declared = childrenOf(item, 'template-declaration')
  const names = namesFor(declared)
  const parameters = new Map<string, Parameter>()
  const made = new Map<string, Expression>()
  const require: string[] = []
  const keys = new Map<string, Expression>()
  const drawAs = (name: string, parameter: Parameter): Expression => {
    parameters.set(name, parameter)
    return { kind: 'symbol', name }
  }
  const reading: Reading = {
    valueOf: (identifier) => {
      if (passingName.test(identifier)) return made.get(identifier)
      const name = names.get(identifier)
      const isMade = name !== undefined && (parameters.has(name) || made.has(name))
      return isMade ? { kind: 'symbol', name } : undefined
    },
    draw: (element) => {
      const parameter = parameterOf(element, lose)
      return parameter === null ? undefined : drawAs(`drawn${parameters.size + 1}`, parameter)
    },
  }
  const setTo = (identifier: string, element: XmlElement) => {
    const name = passingName.test(identifier) ? identifier : names.get(identifier)
    if (name === undefined) throw new NotOurs(`${identifier} is no single value`)
    if (parameters.has(name) || made.has(name)) throw new NotOurs(`${identifier} is set twice`)
    const parameter = parameterOf(element, lose)
    if (parameter !== null) drawAs(name, parameter)
    else if (passingName.test(name)) made.set(name, inPassing(element, reading))
    else made.set(name, toExpression(element, reading))
  }
  const rules = childrenOf(childOf(item, 'template-processing') ?? none)
  const set = new Set(rules.flatMap((rule) => setIn(rule)))
  for (const declaration of declared) {
    const identifier = declaration.attributes['identifier'] ?? ''
    const constant = defaultOf(declaration)
    const name = names.get(identifier)
    if (constant !== null && name !== undefined && !set.has(identifier)) made.set(name, constant)
  }
  for (const rule of rules) {
    const identifier = rule.attributes['identifier'] ?? ''
    const [value] = childrenOf(rule)
    if (value === undefined) throw new NotOurs(`<${rule.name}> has nothing in it`)
    if (rule.name === 'set-template-value') setTo(identifier, value)
    else if (rule.name === 'set-correct-response') keys.set(identifier, toExpression(value, reading))
    else if (rule.name === 'template-constraint') require.push(expressionText(toExpression(value, reading)))
    else if (rule.name === 'template-condition') choose(rule, { names, made, reading })
    else throw new NotOurs(`there is no ${rule.name} here`)
  }
  const named = [...made].filter(([name]) => !passingName.test(name))
  const drawing = {
    parameters: Object.fromEntries(parameters),
    let: Object.fromEntries(named.map(([name, value]) => [name, expressionText(value)])),
    require,
  }
  return { drawing, reading, keys }
}

/** What is only shown may be rounded in ways that nothing else can be. It stands in the place of its name: small, as it might double. */
function inPassing(element: XmlElement, reading: Reading): Expression {
  const [of] = childrenOf(element)
  const digits = parseNumber(element.attributes['figures'] ?? '')
  const isRounded = element.name === 'round-to' && of !== undefined && Number.isInteger(digits)
  const tree = toExpression(isRounded ? of : element, reading)
  if (sizeOf(tree) > mostInPassing) throw new NotOurs('a value that it shows is an endless expression')
  if (!isRounded) return tree
  const name = element.attributes['rounding-mode'] === 'decimalPlaces' ? 'fixed' : 'significant'
  return { kind: 'call', name, args: [tree, { kind: 'number', value: digits }] }
}

/** As many parts as an expression of ours may have. */
const mostInPassing = 400

function sizeOf(tree: Expression): number {
  return 1 + partsOf(tree).reduce((sum, part) => sum + sizeOf(part), 0)
}

const none: XmlElement = { kind: 'element', name: '', attributes: {}, children: [], offset: 0 }

/** Identifiers that a rule sets, also in branches. */
function setIn(rule: XmlElement): readonly string[] {
  if (rule.name === 'set-template-value') return [rule.attributes['identifier'] ?? '']
  return childrenOf(rule).flatMap(setIn)
}

function defaultOf(declaration: XmlElement): Expression | null {
  const value = childOf(childOf(declaration, 'default-value'), 'value')
  if (value === undefined) return null
  const text = textIn(value).trim()
  const type = declaration.attributes['base-type']
  if (type !== 'float' && type !== 'integer') return { kind: 'string', value: text }
  const number = parseNumber(text)
  return Number.isFinite(number) ? { kind: 'number', value: number } : null
}

type Choosing = Pick<ReadDrawing, 'reading'> & {
  readonly names: ReadonlyMap<string, string>
  readonly made: Map<string, Expression>
}

/** If, else if, else: a value for each name that every branch sets. */
function choose(rule: XmlElement, { names, made, reading }: Choosing): void {
  const branches = childrenOf(rule).map((branch) => {
    const [first, ...rest] = childrenOf(branch)
    const isElse = branch.name === 'template-else'
    const rules = isElse ? childrenOf(branch) : rest
    if (rules.some(({ name }) => name !== 'set-template-value'))
      throw new NotOurs('its template branches do more than set values')
    const values = rules.map((each) => [each.attributes['identifier'] ?? '', childrenOf(each)[0] ?? none] as const)
    const condition = isElse || first === undefined ? null : toExpression(first, reading)
    return { condition, values: new Map(values) }
  })
  const identifiers = [...new Set(branches.flatMap(({ values }) => [...values.keys()]))]
  for (const identifier of identifiers) {
    const name = names.get(identifier)
    const value = branches.reduceRight<Expression | null>((no, { condition, values }) => {
      const element = values.get(identifier)
      if (element === undefined) throw new NotOurs(`${identifier} is not set in every branch`)
      const yes = toExpression(element, reading)
      if (condition === null) return yes
      if (no === null) throw new NotOurs(`${identifier} is not set where no branch is taken`)
      return { kind: 'conditional', condition, yes, no }
    }, null)
    if (name === undefined || value === null || made.has(name)) throw new NotOurs(`${identifier} is set twice`)
    made.set(name, value)
  }
}
