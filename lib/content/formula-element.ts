/** What the mender of formulas knows of the sign just read, and what it may decide about the next one. */
import type { CommandKind } from './latex-commands'

/** A symbol with its scripts, a sign, or the start of the list. */
export type Element = {
  readonly kind: CommandKind | 'start' | 'letter' | 'digits' | 'group'
  readonly text: string
  /** True when a space has followed it. */
  readonly isSpaced: boolean
  readonly hasSubscript: boolean
  /** Its superscript with braces, if it has one. */
  readonly superscript: string | null
}

export type LooseDecision =
  | { readonly kind: 'subscript' | 'set' | 'doubt'; readonly why: string }
  | { readonly kind: 'keep' }

export const startElement: Element = toElement({ kind: 'start', text: '' })

export const keep: LooseDecision = { kind: 'keep' }

export function toElement({ kind, text }: Pick<Element, 'kind' | 'text'>): Element {
  return { kind, text, isSpaced: false, hasSubscript: false, superscript: null }
}

export function doubt(before: Element, group: string): LooseDecision {
  const place = before.text === '' ? 'starts the formula' : `follows \`${before.text}\``
  return { kind: 'doubt', why: `the braced group \`${group}\` ${place} and is no command's argument` }
}
