/** Restores the backticks and spaces lost around the name of a function in running text. */

export type CodeWordMend = { readonly text: string; readonly reasons: readonly string[] }

/** Words that follow a name in a sentence; what a name's last part ends with when a space was lost. */
const FOLLOWERS = [
  'which',
  'from',
  'with',
  'that',
  'and',
  'for',
  'are',
  'to',
  'in',
  'is',
  'or',
  'of',
  'on',
  'as',
  'at',
  'by',
]
const SNAKE_CASE = /(?<![\w`\\.])[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+(?![\w`(])/g
const CALL_OF_PROSE = /(?<![\w`\\.])([a-z]*)([A-Z]+[a-z]+(?:[A-Z]+[a-z]*)+|[a-z]+(?:_[a-z]+)+)\((?=[a-z]+ [a-z]+ )/g

/** `vocabulary` holds the words of the whole document in lower case. */
export function mendCodeWords({
  text,
  vocabulary,
}: {
  readonly text: string
  readonly vocabulary: ReadonlySet<string>
}): CodeWordMend {
  const reasons: string[] = []
  const withCalls = text.replaceAll(CALL_OF_PROSE, (_whole, before: string, name: string) => {
    reasons.push(
      `the parenthesis after \`${name}\` holds prose and is no call: the backticks and spaces around the name were lost`,
    )
    return `${before === '' ? '' : `${before} `}\`${name}\` (`
  })
  const mended = withCalls.replaceAll(SNAKE_CASE, (name) => {
    const follower = findFollower({ name, vocabulary })
    if (follower === null) return name
    const code = name.slice(0, -follower.length)
    reasons.push(
      `\`${code}\` is the name, as its last part is a word of the document: its backticks and the space before "${follower}" were lost`,
    )
    return `\`${code}\` ${follower}`
  })
  return { text: mended, reasons }
}

function findFollower(args: { readonly name: string; readonly vocabulary: ReadonlySet<string> }): string | null {
  const last = args.name.slice(args.name.lastIndexOf('_') + 1).toLowerCase()
  if (args.vocabulary.has(last)) return null
  const isKnown = (follower: string) => last.endsWith(follower) && args.vocabulary.has(last.slice(0, -follower.length))
  return FOLLOWERS.find(isKnown) ?? null
}

/** The words of a document, each once, without code-like names. */
export function toVocabulary(source: string): ReadonlySet<string> {
  return new Set(source.toLowerCase().match(/(?<![\w\\])[a-z]{2,30}(?![\w(])/g) ?? [])
}
