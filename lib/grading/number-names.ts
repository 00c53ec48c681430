/** The functions and constants a typed number may use. */
import { portableExp } from '@/lib/metrics/portable-exp'
import { portableLog } from '@/lib/metrics/portable-log'
import { portableLog2 } from '@/lib/metrics/portable-log2'
import { portableLog10 } from '@/lib/metrics/portable-log10'

export type NumberFunction = {
  readonly apply: (x: number) => number
  /** `inner` comes without its own parentheses. */
  readonly latex: (inner: string) => string
}

const called = (head: string) => (inner: string) => `${head}\\left(${inner}\\right)`
const naturalLogarithm: NumberFunction = { apply: portableLog, latex: called('\\ln') }
const squareRoot: NumberFunction = { apply: Math.sqrt, latex: (inner) => `\\sqrt{${inner}}` }

export const numberFunctions: ReadonlyMap<string, NumberFunction> = new Map([
  ['ln', naturalLogarithm],
  ['loge', naturalLogarithm],
  ['log2', { apply: portableLog2, latex: called('\\log_2') }],
  ['ld', { apply: portableLog2, latex: called('\\log_2') }],
  ['log10', { apply: portableLog10, latex: called('\\log_{10}') }],
  ['exp', { apply: portableExp, latex: (inner) => `e^{${inner}}` }],
  ['sqrt', squareRoot],
  ['√', squareRoot],
])

export const numberConstants: ReadonlyMap<string, { readonly value: number; readonly latex: string }> = new Map([
  ['e', { value: Math.E, latex: 'e' }],
  ['pi', { value: Math.PI, latex: '\\pi' }],
  ['π', { value: Math.PI, latex: '\\pi' }],
])

/** What to say at a name that is none of them. */
export function unknownName(name: string): string {
  if (name === 'log' || name === 'lg') {
    return `The base of "${name}" is not clear. Write ln for base e, log2 for base 2 or log10 for base 10.`
  }
  if (/^(inf|infinity|infty|nan|undefined|none)$/.test(name)) return 'A finite number is expected.'
  if (/^(bits?|nats?)$/.test(name)) return 'One unit is expected, written after the whole number, as in 0.5 bits.'
  const known = 'Numbers may use + − × / ^ %, ln, log2, log10, exp, sqrt, e and π.'
  return name.length > 20 ? `A number is expected, not a sentence. ${known}` : `"${name}" is not a number. ${known}`
}
