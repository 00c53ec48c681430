/** What became of a change that was sent to be saved. Moments are ISO 8601. */

export type SaveResult =
  /** It is the answer now. `replaced`: what stood there came from another device. */
  | { readonly kind: 'saved'; readonly savedAt: string; readonly replaced: 'other-device' | 'own' }
  /** It is kept, and does not count: the attempt was over, or the place was left, when it arrived. */
  | { readonly kind: 'late'; readonly savedAt: string }
  /** It is kept in the order it was made; what was made after it is the answer. */
  | {
      readonly kind: 'superseded'
      readonly savedAt: string
      readonly by: 'other-device' | 'own'
      readonly currentSavedAt: string | null
    }
