/** A learner with a truth to compare estimates with. */
import type { SimulatedTemplate } from './simulated-bank'

export type SimulatedLearner = {
  /** The truth about an objective now. */
  readonly knows: (objective: number) => boolean
  /** Answers a template, and may learn from it. */
  readonly answer: (template: SimulatedTemplate) => boolean
  /** Lets days pass without practice. */
  readonly rest: (days: number) => void
}
