/** Gives \left, \middle and \right the brace they must be followed by: a bare one is no delimiter. */
import type { LatexToken } from './latex-tokens'

export function restoreDelimiters(tokens: readonly LatexToken[]): readonly LatexToken[] {
  return tokens.map((token, index) => {
    if (token.kind !== 'open' && token.kind !== 'close') return token
    const before = tokens[index - 1]
    const command = before?.kind === 'space' ? tokens[index - 2] : before
    const isDelimiter = command?.kind === 'command' && /^\\(?:left|middle|right)$/.test(command.text)
    return isDelimiter ? { kind: 'command', text: `\\${token.text}` } : token
  })
}
