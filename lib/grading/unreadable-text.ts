/** Thrown inside the readers of this room at the first thing they cannot read; `attempt` turns it into a value. */
import type { Unreadable } from './reading'

export class UnreadableText extends Error {
  override readonly name = 'UnreadableText'
}

export function attempt<T>(read: () => T): T | Unreadable {
  try {
    return read()
  } catch (error) {
    if (error instanceof UnreadableText) return { kind: 'unreadable', expected: error.message }
    throw error
  }
}
