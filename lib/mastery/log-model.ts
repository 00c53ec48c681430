/** What a log without known options, authors' difficulties or a graph is read with: the constants, and the priors of its items. */
import type { Constants } from './constants'

export type LogModel = {
  readonly constants: Constants
  /** One floor for all items: nobody wrote down how many options there were. */
  readonly guessFloor: number
  /** Variance of a template's log discrimination. */
  readonly discriminationVariance: number
}
