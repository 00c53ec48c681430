/** Everything that is wrong with an expression, each fault at its characters: a slip of syntax, unknown names and functions. */
import { constants } from '@/lib/problems/compile-expression'
import { childrenOf, type Expression, ExpressionError } from '@/lib/problems/expression'
import { functionNames, getFunction } from '@/lib/problems/function-table'
import { parseExpression } from '@/lib/problems/parse-expression'
import { displayFunctions, misplacedDisplays } from './display-functions'
import { type Word, wordsOf } from './expression-words'
import { nearestWord } from './nearest-word'
import { syntaxFault } from './syntax-fault'

export type Fault = {
  /** Characters of the text that was checked. */
  readonly from: number
  readonly to: number
  readonly message: string
  /** What could stand there instead. */
  readonly instead: string | null
}

export type ExpressionReach = {
  readonly names: readonly string[]
  /** Whether it stands between {{ and }}, where words of display may stand around it. */
  readonly isShown: boolean
}

export function checkExpression(expression: string, reach: ExpressionReach): readonly Fault[] {
  let tree: Expression
  try {
    tree = parseExpression(expression)
  } catch (error) {
    if (error instanceof ExpressionError) return [syntaxFault(expression, error)]
    throw error
  }
  const words = wordsOf(expression)
  const calls = callsOf(tree)
  return [
    ...words.filter(({ kind }) => kind === 'name').flatMap((word) => nameFault(word, reach)),
    ...callWords(words, calls).flatMap(({ word, call }) => callFault(word, call, reach)),
    ...(reach.isShown ? misplacedDisplays(tree).flatMap((name) => misplaced(words, name)) : []),
  ]
}

type Call = Extract<Expression, { kind: 'call' }>

/** In the order in which they stand in the text: a function before what it is applied to. */
function callsOf(tree: Expression): readonly Call[] {
  return [...(tree.kind === 'call' ? [tree] : []), ...childrenOf(tree).flatMap(callsOf)]
}

function callWords(words: readonly Word[], calls: readonly Call[]): readonly { word: Word; call: Call }[] {
  const written = words.filter(({ kind }) => kind === 'call')
  return written.flatMap((word, place) => {
    const call = calls[place]
    return call?.name === word.text ? [{ word, call }] : []
  })
}

function nameFault({ text, from, to }: Word, { names }: ExpressionReach): readonly Fault[] {
  if (names.includes(text) || constants.has(text)) return []
  if (functionNames.includes(text)) {
    return [{ from, to, message: `${text} is a function: write ${text}(…).`, instead: `${text}()` }]
  }
  const instead = nearestWord(text, [...names, ...constants.keys()])
  const known = names.length === 0 ? 'There are no parameters and no let values yet.' : `Known are ${listed(names)}.`
  const hint = instead === null ? known : `Did you mean ${instead}?`
  return [{ from, to, message: `There is no ${text} here. ${hint}`, instead }]
}

const mostListed = 12

function listed(names: readonly string[]): string {
  const shown = [...new Set(names)].slice(0, mostListed).join(', ')
  return names.length > mostListed ? `${shown} and ${names.length - mostListed} more` : shown
}

function callFault({ text, from, to }: Word, { args }: Call, { names, isShown }: ExpressionReach): readonly Fault[] {
  if (displayFunctions.has(text)) {
    if (isShown) return []
    return [
      { from, to, message: `${text} writes a value into a text: it stands between {{ and }} alone.`, instead: null },
    ]
  }
  if (names.includes(text)) {
    return [
      {
        from,
        to,
        message: `${text} is a value, not a function. Between two values stands an operator.`,
        instead: null,
      },
    ]
  }
  if (!functionNames.includes(text)) {
    const instead = nearestWord(text, isShown ? [...functionNames, ...displayFunctions.keys()] : functionNames)
    const hint = instead === null ? '' : ` Did you mean ${instead}?`
    return [{ from, to, message: `There is no function ${text}.${hint}`, instead }]
  }
  try {
    getFunction(text, args.length)
    return []
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    return [{ from, to, message: error.message, instead: null }]
  }
}

function misplaced(words: readonly Word[], name: string): readonly Fault[] {
  const word = words.findLast(({ kind, text }) => kind === 'call' && text === name)
  if (word === undefined) return []
  const message = `${name} writes a value and gives none to reckon with: it stands outermost between {{ and }}.`
  return [{ from: word.from, to: word.to, message, instead: null }]
}
