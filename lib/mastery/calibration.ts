/** The constants states are worked out with, and what a calibration found of templates and objectives. */
import type { Constants } from './constants'
import type { Gaussian, PoolEntry } from './state'

export type Calibration = {
  /** Their version is that of the calibration. */
  readonly constants: Constants
  readonly templates: ReadonlyMap<string, { readonly difficulty: Gaussian; readonly discrimination: number }>
  readonly easiness: ReadonlyMap<string, Gaussian>
}

/** Nothing is known but the constants: every template is as hard as its author put it. */
export function withoutCalibration(constants: Constants): Calibration {
  return { constants, templates: new Map(), easiness: new Map() }
}

/** A template, or an answer to one, with its calibrated difficulty and discrimination; as it stands where there is none. */
export function calibratedTemplate<T extends PoolEntry>(template: T, { templates }: Calibration): T {
  const found = templates.get(template.questionId)
  return found === undefined ? template : { ...template, ...found }
}

/** An objective's calibrated easiness, else its prior. */
export function calibratedEasiness(objectiveId: string, { easiness, constants }: Calibration): Gaussian {
  return easiness.get(objectiveId) ?? constants.easiness
}
