/** The numbers that a QTI template accepts, as expressions over what it draws. */
import type { Expression } from '@/lib/problems/expression'
import { expressionText } from '@/lib/problems/expression-text'
import type { ToleranceSource } from '@/lib/problems/tolerance-schema'
import type { Asks } from './exchanged-question'
import { parseNumber } from './gift-numbers'
import type { XmlElement } from './parse-xml'
import { NotOurs, type Reading, toExpression } from './qti-to-expression'
import { findAll } from './qti-tree'
import type { ReadDrawing } from './read-qti-drawing'
import { childOf, childrenOf, textIn } from './xml-tree'

type Context = {
  readonly identifier: string
  readonly read: ReadDrawing
  readonly feedbackOf: (identifier: string) => string
}

/** @throws NotOurs where no number is right, or one that we cannot say. */
export function readFormula(item: XmlElement, { identifier, read, feedbackOf }: Context): Asks {
  const key = read.keys.get(identifier) ?? null
  const processing = childOf(item, 'response-processing')
  const branches = processing === undefined ? [] : findAll(processing, new Set(['response-if', 'response-else-if']))
  const tested = branches.flatMap((branch) => {
    const [condition] = childrenOf(branch)
    const found = condition === undefined ? null : accepted(condition, { identifier, key, reading: read.reading })
    if (found === null) return []
    const score = outcomeOf(branch, 'SCORE')
    const share = score === '' ? 1 : parseNumber(score)
    return [
      { ...found, share: Number.isFinite(share) ? share : 1, feedback: feedbackOf(outcomeOf(branch, 'FEEDBACK')) },
    ]
  })
  const found = tested.length > 0 || key === null ? tested : [{ ...exactly(key), share: 1, feedback: '' }]
  const right = found.find(({ share }) => share === 1)
  if (right === undefined) throw new NotOurs('no number that depends on what is drawn is right')
  const isInterval = 'low' in right.tolerance
  const others = found
    .filter((each) => each !== right)
    .map(({ value, share, feedback }) => ({ when: expressionText(value), share, feedback }))
  return {
    kind: 'formula',
    formula: expressionText(isInterval ? (key ?? right.value) : right.value),
    tolerance: right.tolerance,
    others,
    drawing: read.drawing,
  }
}

type Accepted = { readonly value: Expression; readonly tolerance: ToleranceSource }
type Testing = { readonly identifier: string; readonly key: Expression | null; readonly reading: Reading }

/** Null where it is no condition on the response. What is said in two ways is read in the first that we know. */
function accepted(condition: XmlElement, testing: Testing): Accepted | null {
  if (condition.name === 'or') {
    for (const child of childrenOf(condition)) {
      const found = accepted(child, testing)
      if (found !== null) return found
    }
    return null
  }
  if (condition.name === 'and') return between(condition, testing)
  if (condition.name !== 'equal' && condition.name !== 'match') return null
  const value = comparedWith(condition, testing)
  if (value === null) return null
  const mode = condition.attributes['tolerance-mode'] ?? 'exact'
  const [below = 0, above = below] = (condition.attributes['tolerance'] ?? '')
    .split(/\s+/)
    .map(parseNumber)
    .filter(Number.isFinite)
  if (mode === 'exact' || condition.name === 'match' || below + above === 0) return exactly(value)
  if (below !== above) return { value, tolerance: uneven(value, { mode, below, above }) }
  return { value, tolerance: mode === 'absolute' ? { absolute: below } : { relative: below / 100 } }
}

function exactly(value: Expression): Accepted {
  const text = expressionText(value)
  return { value, tolerance: { low: text, high: text } }
}

function uneven(
  value: Expression,
  { mode, below, above }: { readonly mode: string; readonly below: number; readonly above: number },
): ToleranceSource {
  const text = `(${expressionText(value)})`
  if (mode === 'absolute') return { low: `${text} - ${below}`, high: `${text} + ${above}` }
  const ends = `${text} * ${1 - below / 100}, ${text} * ${1 + above / 100}`
  return { low: `min(${ends})`, high: `max(${ends})` }
}

/** The other side than the response; the key where that is what it is compared with. */
function comparedWith(condition: XmlElement, { identifier, key, reading }: Testing): Expression | null {
  const sides = childrenOf(condition)
  const isResponse = (side: XmlElement) => side.name === 'variable' && side.attributes['identifier'] === identifier
  const [other, more] = sides.filter((side) => !isResponse(side))
  if (sides.length !== 2 || other === undefined || more !== undefined) return null
  return toExpression(withKey(other, { identifier, key }), {
    ...reading,
    valueOf: valuesWith(reading, { identifier, key }),
  })
}

/** `correct` reads as a variable of the response's own name. */
function withKey(element: XmlElement, about: Pick<Testing, 'identifier' | 'key'>): XmlElement {
  const isKey = element.name === 'correct' && element.attributes['identifier'] === about.identifier
  const children = element.children.map((child) => (child.kind === 'element' ? withKey(child, about) : child))
  return { ...element, children, name: isKey ? 'variable' : element.name }
}

function valuesWith(reading: Reading, { identifier, key }: Pick<Testing, 'identifier' | 'key'>): Reading['valueOf'] {
  return (name) => (name === identifier ? (key ?? undefined) : reading.valueOf(name))
}

function between(condition: XmlElement, testing: Testing): Accepted | null {
  const end = (name: string) => {
    const found = childOf(condition, name)
    return found === undefined ? null : comparedWith(found, testing)
  }
  const [low, high] = [end('gte'), end('lte')]
  if (low === null || high === null) return null
  const tolerance = { low: expressionText(low), high: expressionText(high) }
  return { value: middleOf(low, high), tolerance }
}

/** X of X − r and X + r, else halfway. */
function middleOf(low: Expression, high: Expression): Expression {
  const isAround =
    low.kind === 'arithmetic' &&
    high.kind === 'arithmetic' &&
    low.operator === '-' &&
    high.operator === '+' &&
    expressionText(low.left) === expressionText(high.left) &&
    expressionText(low.right) === expressionText(high.right)
  if (isAround) return low.left
  const sum: Expression = { kind: 'arithmetic', operator: '+', left: low, right: high }
  return { kind: 'arithmetic', operator: '/', left: sum, right: { kind: 'number', value: 2 } }
}

function outcomeOf(branch: XmlElement, outcome: string): string {
  const set = childrenOf(branch, 'set-outcome-value').find(({ attributes }) => attributes['identifier'] === outcome)
  return textIn(childOf(set, 'base-value')).trim()
}
