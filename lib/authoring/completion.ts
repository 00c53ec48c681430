/** One thing that could be written where the cursor stands. */

export type CompletionOption = {
  readonly label: string
  readonly kind: 'key' | 'word' | 'id' | 'name' | 'function'
  /** Beside the label: what it is, in a few words. */
  readonly detail: string
  /** A sentence or two. */
  readonly info: string
  readonly apply: string
  /** Where the cursor stands afterwards, counted from the beginning of what was written. */
  readonly cursor: number
}

export type Completion = {
  readonly from: number
  readonly to: number
  readonly options: readonly CompletionOption[]
}

type Written = Omit<CompletionOption, 'cursor'>

/** With the cursor where the first gap is, else at the end. */
export function option(written: Written): CompletionOption {
  const gap = written.apply.indexOf('‸')
  const apply = written.apply.replaceAll('‸', '')
  return { ...written, apply, cursor: gap === -1 ? apply.length : gap }
}
