/** Tells a text that comes back from the studio because it was typed here from one that somebody else wrote. */

export type Echo = {
  readonly isEcho: boolean
  /** Texts typed since that have not come back yet. */
  readonly waiting: readonly string[]
}

/** Typing may be ahead of what comes back: what was typed earlier must not undo what was typed since. */
export function echoOf(text: string, waiting: readonly string[]): Echo {
  const place = waiting.indexOf(text)
  return { isEcho: place !== -1, waiting: place === -1 ? [] : waiting.slice(place + 1) }
}
