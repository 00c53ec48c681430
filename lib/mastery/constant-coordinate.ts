/** A number of the constants as something a calibration may move. */
import type { Constants } from './constants'
import type { Coordinate } from './coordinate-search'

/** The properties of T that are numbers. */
export type NumberKey<T> = { [K in keyof T]: T[K] extends number ? K : never }[keyof T] & string

export type Bounds = Pick<Coordinate<Constants>, 'min' | 'max' | 'scale' | 'step'>

export function constantCoordinate(name: NumberKey<Constants>, bounds: Bounds): Coordinate<Constants> {
  return {
    name,
    ...bounds,
    read: (constants) => constants[name],
    write: (constants, value) => ({ ...constants, [name]: value }),
  }
}
