/** What a hand-written question says of one part: right, a known mistake by its id, neither, or that it cannot be read. */
export type Verdict =
  | { readonly kind: 'right' | 'wrong' | 'unreadable' }
  | { readonly kind: 'mistake'; readonly id: string }

export const right: Verdict = { kind: 'right' }
export const wrong: Verdict = { kind: 'wrong' }
export const unreadable: Verdict = { kind: 'unreadable' }
