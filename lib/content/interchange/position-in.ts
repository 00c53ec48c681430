/** Line and column of a character in a text, both from 1. */
import type { Position } from './exchanged-question'

export function positionIn(source: string, offset: number): Position {
  const before = source.slice(0, offset)
  const lastBreak = before.lastIndexOf('\n')
  return { line: before.split('\n').length, column: before.length - lastBreak }
}
