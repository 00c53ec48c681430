/** The numbers that a QTI item accepts, from its response processing or, without any, its correct response. */
import { ExchangeError } from './exchange-error'
import type { ExchangedNumber, Reach } from './exchanged-question'
import { parseNumber } from './gift-numbers'
import type { XmlElement } from './parse-xml'
import type { Response } from './qti-response'
import { findAll, findOne } from './qti-tree'
import { childOf, childrenOf, textIn } from './xml-tree'

type Context = {
  readonly identifier: string
  readonly response: Response
  readonly feedbackOf: (identifier: string) => string
}

/** @throws ExchangeError where no right number is told. */
export function readNumbers(
  item: XmlElement,
  { identifier, response, feedbackOf }: Context,
): readonly ExchangedNumber[] {
  const processing = childOf(item, 'response-processing')
  const branches = processing === undefined ? [] : findAll(processing, new Set(['response-if', 'response-else-if']))
  const tested = branches.flatMap((branch): readonly ExchangedNumber[] => {
    const found = reachIn(branch, { identifier, response })
    if (found === null) return []
    const share = parseNumber(outcomeOf(branch, 'SCORE'))
    return [
      { ...found, share: Number.isFinite(share) ? share : 1, feedback: feedbackOf(outcomeOf(branch, 'FEEDBACK')) },
    ]
  })
  if (tested.length > 0) return tested
  const keys = response.mapped.size > 0 ? [...response.mapped] : response.correct.map((key) => [key, 1] as const)
  const most = Math.max(...keys.map(([, share]) => share))
  const numbers = keys.map(([key, share]) => ({ value: parseNumber(key), share: share / most }))
  if (numbers.length === 0 || numbers.some(({ value }) => !Number.isFinite(value))) {
    throw new ExchangeError('Expected a number in <correct-response>.', item.offset)
  }
  return numbers.map((number) => ({ ...number, reach: { kind: 'around', tolerance: 0 }, feedback: '' }))
}

type Found = { readonly value: number; readonly reach: Reach }

function reachIn(branch: XmlElement, { identifier, response }: Pick<Context, 'identifier' | 'response'>): Found | null {
  const [written] = childrenOf(branch)
  // Said in two ways, as by ourselves: the first says it all.
  const condition = written?.name === 'or' ? childrenOf(written)[0] : written
  if (condition === undefined || !isAbout(condition, identifier)) return null
  if (condition.name === 'and') return rangeIn(condition)
  const typed = findOne(condition, 'base-value')
  const value = typed === undefined ? parseNumber(response.correct[0] ?? '') : parseNumber(textIn(typed))
  if (!Number.isFinite(value)) return null
  const mode = condition.attributes['tolerance-mode'] ?? 'exact'
  const [below = 0, above = below] = (condition.attributes['tolerance'] ?? '')
    .split(/\s+/)
    .map(Number)
    .filter(Number.isFinite)
  if (condition.name !== 'equal' || mode === 'exact') return { value, reach: { kind: 'around', tolerance: 0 } }
  const unit = mode === 'relative' ? Math.abs(value) / 100 : 1
  if (below === above) return { value, reach: { kind: 'around', tolerance: below * unit } }
  return { value, reach: { kind: 'range', low: value - below * unit, high: value + above * unit } }
}

function rangeIn(condition: XmlElement): Found | null {
  const end = (name: string) => parseNumber(textIn(findOne(findOne(condition, name) ?? condition, 'base-value')))
  const [low, high] = [end('gte'), end('lte')]
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null
  return { value: low + (high - low) / 2, reach: { kind: 'range', low, high } }
}

function isAbout(condition: XmlElement, identifier: string): boolean {
  return findAll(condition, new Set(['variable'])).some(({ attributes }) => attributes['identifier'] === identifier)
}

function outcomeOf(branch: XmlElement, outcome: string): string {
  const set = childrenOf(branch, 'set-outcome-value').find(({ attributes }) => attributes['identifier'] === outcome)
  return textIn(childOf(set, 'base-value')).trim()
}
