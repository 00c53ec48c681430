/**
 * The types of the words on screen: a wrong key is an error of the compiler. next-intl's own types work out every key of every namespace at each call,
 * which some thousand messages make too much for the compiler; these work out one namespace.
 */
import type { RichTranslationValues, TranslationValues } from 'next-intl'
import type { ReactNode } from 'react'
import type messages from '@/messages/en.json'

export type Messages = typeof messages

/** A group of messages, or a group within one: "Digest", "Digest.change". */
export type Namespace = GroupOf<Messages>

type GroupOf<Part> = {
  readonly [Key in keyof Part & string]: Part[Key] extends string ? never : Key | `${Key}.${GroupOf<Part[Key]>}`
}[keyof Part & string]

type At<Part, Path extends string> = Path extends keyof Part
  ? Part[Path]
  : Path extends `${infer Head}.${infer Rest}`
    ? Head extends keyof Part
      ? At<Part[Head], Rest>
      : never
    : never

type KeyOf<Part> = {
  readonly [Key in keyof Part & string]: Part[Key] extends string ? Key : `${Key}.${KeyOf<Part[Key]>}`
}[keyof Part & string]

type WordKey<Name extends Namespace> = KeyOf<At<Messages, Name>>

/** What a component asks for its words. */
export type Words<Name extends Namespace> = {
  (key: WordKey<Name>, values?: TranslationValues): string
  readonly rich: (key: WordKey<Name>, values?: RichTranslationValues) => ReactNode
  readonly has: (key: WordKey<Name>) => boolean
}
