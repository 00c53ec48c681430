/** What is asked for: which class to make. */

export type ClassOrder = {
  /** The same seed gives the same students in the same course. */
  readonly seed: number
  readonly students: number
  readonly weeks: number
  /** Milliseconds since the epoch: the work ends here. */
  readonly endsAt: number
  /** Answers of all together; null: as many as such students give. */
  readonly submissions: number | null
  /** By id in the catalogue: the share of answers that make the mistake, of those to questions that name it. */
  readonly plants: ReadonlyMap<string, number>
  /** What chooses their problems: the app's policy, or one objective after another at random, which takes a hundredth of the time. */
  readonly policy: 'adaptive' | 'interleaved'
}

export const dayMilliseconds = 86_400_000
