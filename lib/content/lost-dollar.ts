/** Finds the two ends of a formula that lost its opening dollar: the dollar that still closes it, and what stands left of its first command. */
import { countProseWords } from './prose-words'

/** Longer than any formula within a sentence; it bounds the search. */
const MAX_CHARACTERS = 400
const MAX_TOKENS = 40
const LAST_TOKEN = /(\S{1,60})(\s?)$/
const OPERATOR_END = /[=+*/<>|−-]$/
const OPERATOR_START = /^[=+*/<>|]/

/** Place of the dollar that closes a formula begun at `start`, or null: nothing but formula may stand between. */
export function findClosingDollar({ text, start }: { readonly text: string; readonly start: number }): number | null {
  const length = text.slice(start, start + MAX_CHARACTERS).indexOf('$')
  const at = start + length
  if (length <= 0 || text.charAt(at + 1) === '$') return null
  const isCloser =
    /[^\s([{,]/.test(text.charAt(at - 1)) && /^(?:[\s.,;:!?)\]'"’”—–|-]|$)/.test(text.slice(at + 1, at + 2))
  return isCloser && countProseWords(text.slice(start, at)) === 0 ? at : null
}

/** How many characters at the end of `prose` belong to the formula `inner` that follows: `x` before `\in A`, `f(x) =` before `\hat{y}`. */
export function countLeftSide(args: {
  readonly prose: string
  readonly inner: string
  /** The formula begins with a sign that needs something before it. */
  readonly isBinary: boolean
}): number {
  let rest = args.prose.slice(-MAX_CHARACTERS)
  const whole = rest.length
  let unopened = countUnopened(args.inner)
  let isNeeded = args.isBinary || unopened > 0
  for (let count = 0; count < MAX_TOKENS; count += 1) {
    const [, token, gap] = LAST_TOKEN.exec(rest) ?? []
    if (token === undefined || gap === undefined) break
    const isGlued = gap === ''
    if (!isLeftToken({ token, isGlued, isNeeded, isFirst: rest.length === whole })) break
    if (/^[-*•]$/.test(token) && !isGlued && rest.trim() === token) break
    const own = withoutOpeners({ token, unopened: unopened + countUnopened(token) })
    if (own === '') break
    rest = rest.slice(0, rest.length - own.length - gap.length)
    if (own !== token) break
    unopened += countUnopened(token)
    isNeeded = unopened > 0 || OPERATOR_START.test(token) || /^[-−]$/.test(token)
  }
  return whole - rest.length
}

function isLeftToken(args: {
  readonly token: string
  readonly isGlued: boolean
  readonly isNeeded: boolean
  readonly isFirst: boolean
}): boolean {
  const { token, isGlued, isNeeded, isFirst } = args
  if (/[A-Za-z]{2}|[$`“”"—:;!?]|[.,]$/.test(token)) return false
  if (isNeeded) return !/^\d{1,3}\.$|^[A-Z]\)$/.test(token)
  return OPERATOR_END.test(token) && (!isGlued || isFirst)
}

/** The token without the brackets at its beginning that nothing in the formula closes. */
function withoutOpeners({ token, unopened }: { readonly token: string; readonly unopened: number }): string {
  const openers = /^[([]*/.exec(token)?.[0].length ?? 0
  return token.slice(Math.min(openers, Math.max(0, -unopened)))
}

/** Closing brackets that have no opening one before them. */
function countUnopened(text: string): number {
  const brackets = text.replaceAll(/\\./g, '').match(/[()[\]]/g) ?? []
  return brackets.reduce((count, bracket) => count + (/[)\]]/.test(bracket) ? 1 : -1), 0)
}
