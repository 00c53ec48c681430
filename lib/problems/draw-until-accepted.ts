/** Draws until a draw can be used, and counts why the others could not. */
import { RejectedDraw, type StreamFor } from './compile-context'
import type { Rejections } from './draw-error'
import { randomStream, type StreamKey } from './random'

export const MOST_DRAWS = 1_000

export type Drawn<Draft> = {
  /** Null where none of the draws could be used. */
  readonly draft: Draft | null
  readonly rejectedDraws: number
  /** Each reason with how many draws it rejected. */
  readonly reasons: Rejections
}

/** Each thing drawn has a stream of its own, which goes on from draw to draw. */
export function drawUntilAccepted<Draft>(
  draw: (streamFor: StreamFor) => Draft,
  key: Omit<StreamKey, 'name'>,
): Drawn<Draft> {
  const streamFor = memoised((name) => randomStream({ ...key, name }))
  const reasons = new Map<string, number>()
  for (let rejectedDraws = 0; rejectedDraws < MOST_DRAWS; rejectedDraws += 1) {
    try {
      return { draft: draw(streamFor), rejectedDraws, reasons }
    } catch (error) {
      if (!(error instanceof RejectedDraw)) throw error
      reasons.set(error.message, (reasons.get(error.message) ?? 0) + 1)
    }
  }
  return { draft: null, rejectedDraws: MOST_DRAWS, reasons }
}

function memoised<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>()
  return (name) => {
    const known = made.get(name)
    if (known !== undefined) return known
    const value = make(name)
    made.set(name, value)
    return value
  }
}
