/** Tells a heading that lost its marker from a paragraph, by its looks and its neighbours. */

const MAX_CHARACTERS = 80
const MAX_WORDS = 12
/** A line that ends in one of these goes on below. */
const OPEN_END =
  /\s(?:is|are|was|were|be|by|with|of|the|an?|and|or|that|as|to|in|on|at|for|from|then|let|where|when|if|gives|yields|has|have|than|under|so|we|it)$/i
const NOT_PROSE = /^(?:[|>$#<`*-]|\d+[.)]\s|!\[)/

/**
 * A heading is short, begins with a capital, closes no sentence, and a paragraph follows it.
 * `next` is the line that follows in the same part.
 */
export function isBareHeading({ text, next }: { readonly text: string; readonly next: string | undefined }): boolean {
  if (next === undefined || text.length > MAX_CHARACTERS || NOT_PROSE.test(text)) return false
  if (!/^[\p{Lu}\d]/u.test(text) || /[.!?:;,…✓$|]$/.test(text)) return false
  if (/[.!?:;]\s/.test(text) || text.includes('$$')) return false
  if (OPEN_END.test(text) || next.startsWith('$$')) return false
  const isFollowedByText = /^(?:[\p{Lu}\d"“(|>$⚠🚩`-]|\*\*)/u.test(next)
  return text.split(/\s+/).length <= MAX_WORDS && isFollowedByText
}
