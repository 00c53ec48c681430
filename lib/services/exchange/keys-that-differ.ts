/** What of a question another one under its id says otherwise. */
import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Question } from '@/lib/problems/question'

/** Keys of the format, in its order. */
export function keysThatDiffer(here: Question, there: Question): readonly string[] {
  const [ours, theirs] = [new Map(Object.entries(here)), new Map(Object.entries(there))]
  const keys = [...new Set([...theirs.keys(), ...ours.keys()])]
  return keys.filter((key) => !isDeepStrictEqual(ours.get(key), theirs.get(key)))
}
