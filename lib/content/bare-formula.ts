/** Finds the extent of a formula that lost a dollar: from a command or an indexed letter to the last sign that belongs to it. */
import { findCommand } from './latex-commands'

export type BareFormula = {
  /** Just after its last character. */
  readonly end: number
  /** A dollar follows directly: only the opening one was lost. */
  readonly isClosedByDollar: boolean
}

/** Longer than any formula within a sentence; it bounds the search. */
const MAX_CHARACTERS = 1000
const COMMAND = /\\(?:[A-Za-z]+\*?|[{}|,;:! ])/y
const NUMBER = /\d+(?:\.\d+)?/y
const LETTERS = /[A-Za-z]+/y
const SIGN = /[=+*/<>|,'!:&−-]/

/** Whether a formula may begin here outside dollars. */
export function isFormulaStart({ text, at }: { readonly text: string; readonly at: number }): boolean {
  if (text.charAt(at) === '\\') {
    const command = match({ pattern: COMMAND, text, at })
    return (
      command !== '' && (command === '\\{' || /^\\[A-Za-z]/.test(command)) && findCommand(command).kind !== 'unknown'
    )
  }
  if (/[\w\\.]/.test(text.charAt(at - 1))) return false
  return /^(?:[A-Za-z](?:\{[^\s{}]|_\{|[_^][A-Za-z\d](?![\w])))/.test(text.slice(at, at + 4))
}

type Scan = {
  readonly text: string
  readonly stop: number
  at: number
  end: number
  depth: number
  isTied: boolean
  isAwaiting: boolean
}

/** Null when nothing that can be a formula stands at `start`. */
export function findBareFormula({
  text,
  start,
}: {
  readonly text: string
  readonly start: number
}): BareFormula | null {
  const scan: Scan = {
    text,
    stop: Math.min(text.length, start + MAX_CHARACTERS),
    at: start,
    end: start,
    depth: 0,
    isTied: true,
    isAwaiting: false,
  }
  while (scan.at < scan.stop && step(scan)) {}
  const isClosedByDollar = text.charAt(scan.at) === '$' && scan.at > start && !/\s/.test(text.charAt(scan.at - 1))
  if (isClosedByDollar) return { end: scan.at, isClosedByDollar }
  return scan.end > start ? { end: scan.end, isClosedByDollar } : null
}

/** Takes one sign; false when it belongs to no formula. */
function step(scan: Scan): boolean {
  const char = scan.text.charAt(scan.at)
  if (char === '\\') return takeCommand(scan)
  if (char === '{') return takeStrong(scan, readBraces(scan))
  if (char === '_' || char === '^') return takeStrong(scan, readScript(scan))
  if (/[A-Za-z]/.test(char)) return takeLetter(scan)
  if (/\d/.test(char)) {
    const number = match({ pattern: NUMBER, text: scan.text, at: scan.at })
    return scan.isTied ? takeStrong(scan, number) : takeWeak(scan, number)
  }
  if (char === '(' || char === '[') {
    scan.depth += 1
    return takeWeak(scan, char)
  }
  if (char === ')' || char === ']') {
    scan.depth -= 1
    return scan.depth < 0 ? false : takeStrong(scan, char)
  }
  if (char === ' ') {
    scan.at += 1
    scan.isTied = scan.isTied && (SIGN.test(scan.text.charAt(scan.at - 2)) || scan.isAwaiting)
    return true
  }
  return SIGN.test(char) ? takeWeak(scan, char) : false
}

/** After a relation, an operator or the name of a function something must follow, a space between them or not. */
function takeCommand(scan: Scan): boolean {
  const command = match({ pattern: COMMAND, text: scan.text, at: scan.at })
  const isTaken = takeStrong(scan, command)
  scan.isAwaiting = ['operator', 'set', 'named', 'limits'].includes(findCommand(command).kind)
  return isTaken
}

function takeStrong(scan: Scan, text: string): boolean {
  if (text === '') return false
  scan.at += text.length
  if (scan.depth === 0) scan.end = scan.at
  scan.isTied = true
  scan.isAwaiting = false
  return true
}

function takeWeak(scan: Scan, text: string): boolean {
  scan.at += text.length
  scan.isTied = true
  scan.isAwaiting = false
  return true
}

/** A word is prose; a single letter belongs to the formula when nothing parts it from the sign before. */
function takeLetter(scan: Scan): boolean {
  const letters = match({ pattern: LETTERS, text: scan.text, at: scan.at })
  if (letters.length > 1) return false
  return scan.isTied ? takeStrong(scan, letters) : takeWeak(scan, letters)
}

function readScript(scan: Scan): string {
  const mark = scan.text.charAt(scan.at)
  const next = scan.text.charAt(scan.at + 1)
  const inner = { ...scan, at: scan.at + 1 }
  if (next === '{') return mark + readBraces(inner)
  if (next === '\\') return mark + match({ pattern: COMMAND, text: scan.text, at: scan.at + 1 })
  return /\S/.test(next) ? mark + next : ''
}

/** The braced group at the scan's place with its braces; empty when it is never closed. */
function readBraces(scan: Scan): string {
  let depth = 0
  for (let at = scan.at; at < scan.stop; at += 1) {
    const char = scan.text.charAt(at)
    if (char === '\\') at += 1
    if (char === '{') depth += 1
    if (char === '}') depth -= 1
    if (depth === 0) return scan.text.slice(scan.at, at + 1)
  }
  return ''
}

function match({
  pattern,
  text,
  at,
}: {
  readonly pattern: RegExp
  readonly text: string
  readonly at: number
}): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
