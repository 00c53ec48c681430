/** Something about an assessment that its instructor should know before students meet it. */

export type Finding<Kind extends string = string> = {
  readonly kind: Kind
  /** An error blocks publishing, a warning does not. */
  readonly severity: 'error' | 'warning'
  /** What is wrong and what to do, to the instructor. */
  readonly words: string
  /** The slots it is about; empty where it is about the whole. */
  readonly slotIds: readonly string[]
}
