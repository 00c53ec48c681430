/** The numbers a calibration may move, each within bounds that keep the model what it means. */
import { type Bounds, constantCoordinate, type NumberKey } from './constant-coordinate'
import type { Constants } from './constants'
import type { Coordinate } from './coordinate-search'
import type { ExtensionConstants } from './extension-constants'
import type { LogModel } from './log-model'

/** A coordinate of the constants, as one of the model they are part of. */
function ofConstants(name: NumberKey<Constants>, bounds: Bounds): Coordinate<LogModel> {
  const { read, write, ...rest } = constantCoordinate(name, bounds)
  return {
    ...rest,
    read: ({ constants }) => read(constants),
    write: (model, value) => ({ ...model, constants: write(model.constants, value) }),
  }
}

function ofExtension(name: NumberKey<ExtensionConstants>, bounds: Bounds): Coordinate<LogModel> {
  return {
    name,
    ...bounds,
    read: ({ constants }) => constants.extension?.[name] ?? 0,
    write: (model, value) => {
      const { constants } = model
      if (constants.extension === null) return model
      return { ...model, constants: { ...constants, extension: { ...constants.extension, [name]: value } } }
    },
  }
}

function ofPrior(part: 'easiness' | 'difficulty', bounds: Bounds): Coordinate<LogModel> {
  return {
    name: `${part} variance`,
    ...bounds,
    read: ({ constants }) => constants[part].variance,
    write: (model, value) => {
      const { constants } = model
      return { ...model, constants: { ...constants, [part]: { ...constants[part], variance: value } } }
    },
  }
}

function ofModel(name: 'guessFloor' | 'discriminationVariance', bounds: Bounds): Coordinate<LogModel> {
  return { name, ...bounds, read: (model) => model[name], write: (model, value) => ({ ...model, [name]: value }) }
}

const positive = (min: number, max: number): Bounds => ({ min, max, scale: 'ratio', step: 0.7 })
const signed = (min: number, max: number): Bounds => ({ min, max, scale: 'difference', step: 0.4 })

export const logCoordinates: readonly Coordinate<LogModel>[] = [
  ofPrior('easiness', positive(0.01, 6)),
  ofPrior('difficulty', positive(0.05, 6)),
  ofConstants('generalVariance', positive(0.02, 6)),
  ofConstants('objectiveVariance', positive(0.01, 6)),
  ofConstants('familiarityVariance', positive(0.001, 4)),
  ofExtension('formVariance', positive(0.01, 3)),
  ofExtension('formKept', { min: 0.3, max: 0.995, scale: 'difference', step: 0.06 }),
  ofExtension('objectiveFormVariance', positive(0.01, 3)),
  ofExtension('objectiveFormKept', { min: 0.1, max: 0.99, scale: 'difference', step: 0.1 }),
  ofModel('discriminationVariance', positive(0.005, 1)),
  ofConstants('gainWhenRight', positive(0.005, 4)),
  ofConstants('gainWhenWrong', positive(0.002, 4)),
  ofConstants('gainFading', positive(0.1, 2)),
  ofConstants('practiceVariance', positive(0.001, 1)),
  ofConstants('generalDrift', positive(0.00001, 0.05)),
  ofConstants('familiarityGainWhenRight', positive(0.002, 3)),
  ofConstants('familiarityGainWhenWrong', signed(-1, 3)),
  ofConstants('forgettingPower', positive(0.005, 2)),
  ofConstants('forgettingScaleDays', positive(0.05, 60)),
  ofModel('guessFloor', positive(0.0005, 0.4)),
]
