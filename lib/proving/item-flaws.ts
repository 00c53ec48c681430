/**
 * Flaws of writing by which options are told apart without knowing the subject.
 * Source: Haladyna, Downing & Rodriguez, A review of multiple-choice item-writing guidelines (Applied Measurement in
 * Education 15, 2002); the words they are found by are ours.
 */
import { contentWords } from './content-words'
import type { Item } from './item'

export type ItemFlaw = {
  readonly id: string
  /** What is wrong, to the author. */
  readonly words: string
  readonly isIn: (item: Item) => boolean
}

export const itemFlaws: readonly ItemFlaw[] = [
  { id: 'longest-is-key', words: 'the longest option is the right one', isIn: isLongestTheKey },
  {
    id: 'all-or-none-of-the-above',
    words: 'an option says “all of the above” or “none of the above”',
    isIn: ({ options }) =>
      options.some(({ text }) =>
        /\b(?:all|none|both|neither) of (?:the|these|them) (?:above|options|others)\b/i.test(text),
      ),
  },
  {
    id: 'unrelated-options',
    words: 'a wrong option says of itself that it is wrong or beside the subject',
    isIn: ({ options }) => options.some(({ text, isKey }) => !isKey && saysItIsWrong.test(text)),
  },
  {
    id: 'circular-definition',
    words: 'the right option says nothing that the question has not said',
    isIn: isCircular,
  },
  {
    id: 'key-in-stem',
    words: 'the right option repeats words of the question that no other option has',
    isIn: isKeyInStem,
  },
  {
    id: 'absolute-words',
    words: 'wrong options give themselves away by “always”, “never” or the like',
    isIn: ({ options }) =>
      options.some(({ text, isKey }) => !isKey && isAbsolute.test(text)) &&
      !options.some(({ text, isKey }) => isKey && isAbsolute.test(text)),
  },
  {
    id: 'negated-stem',
    words: 'the question asks for what is not so',
    isIn: ({ stem }) => /\b(?:which|what)\b[^.?!]*\b(?:not|except|incorrect|false)\b[^.?!]*\?/i.test(stem),
  },
]

/** Longer than the next by more than people overlook. */
const MUCH_LONGER = 1.3
const SHORT_CHARACTERS = 20

function isLongestTheKey({ options, hasOneKey }: Item): boolean {
  const key = options.find(({ isKey }) => isKey)
  if (!hasOneKey || key === undefined) return false
  const longestOther = options.filter(({ isKey }) => !isKey).reduce((most, { text }) => Math.max(most, text.length), 0)
  return key.text.length >= SHORT_CHARACTERS && key.text.length > MUCH_LONGER * longestOther
}

const saysItIsWrong =
  /\b(?:unrelated|irrelevant|from a different (?:topic|subject)|(?:inverse|opposite) of the correct|common mistake|historical (?:anecdote|footnote|notation)|not (?:related to this|practically useful)|beyond this subject|no common misconceptions|mentioned only as)\b/i

const isAbsolute =
  /\b(?:always|never|completely|entirely|absolutely|under no circumstances|all other|in all (?:cases|contexts))\b/i

/** Words that any right option could have. */
const hollow = contentWords(
  `definition definitions application applications apply concept concepts fundamental related closely covered subject topic
  used using common mistake confusing confuse similar solve solving problem problems domain analysis mathematical mathematics
  important method term idea formula example`,
)

function isCircular({ stem, options, hasOneKey }: Item): boolean {
  const key = options.find(({ isKey }) => isKey)
  if (!hasOneKey || key === undefined) return false
  const words = [...contentWords(key.text)]
  const known = contentWords(stem)
  return (
    words.length >= 2 &&
    words.some((word) => hollow.has(word)) &&
    words.every((word) => hollow.has(word) || known.has(word))
  )
}

/** One shared word may be needed to say anything; two that are most of the option point to it. */
const MANY_SHARED = 2

function isKeyInStem({ stem, options, hasOneKey }: Item): boolean {
  const key = options.find(({ isKey }) => isKey)
  if (!hasOneKey || key === undefined) return false
  const others = contentWords(
    options
      .filter(({ isKey }) => !isKey)
      .map(({ text }) => text)
      .join(' '),
  )
  const own = [...contentWords(key.text)]
  const known = contentWords(stem)
  const telling = own.filter((word) => known.has(word) && !others.has(word))
  return telling.length >= MANY_SHARED && 2 * telling.length > own.length
}
