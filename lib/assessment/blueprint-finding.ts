/** What may be found of a blueprint. */
import type { Finding } from './finding'

export type BlueprintFinding = Finding<
  | 'question-unavailable'
  | 'slot-draws-nothing'
  | 'pool-too-small'
  | 'slots-share-few-questions'
  | 'attempts-share-questions'
  | 'one-question-for-all'
  | 'fixed-question-also-drawn'
  | 'same-family'
  | 'variants-are-the-same'
  | 'points-out-of-balance'
>
