import { describe, expect, it } from 'vitest'
import { calibratedEasiness, calibratedTemplate, withoutCalibration } from '@/lib/mastery/calibration'
import { uncalibrated } from '@/lib/mastery/constants'

const template = { questionId: 'q', objectives: ['o'], difficulty: { mean: 1, variance: 0.5 }, guessFloor: 0.02 }
const found = { difficulty: { mean: -0.4, variance: 0.1 }, discrimination: 1.2 }
const calibration = {
  constants: uncalibrated,
  templates: new Map([['q', found]]),
  easiness: new Map([['o', { mean: 0.3, variance: 0 }]]),
}

describe('a calibration', () => {
  it('takes the place of the author’s word, and of nothing else', () => {
    expect(calibratedTemplate(template, calibration)).toEqual({ ...template, ...found })
    expect(calibratedEasiness('o', calibration)).toEqual({ mean: 0.3, variance: 0 })
  })
  it('leaves what it does not know as it stands', () => {
    const other = { ...template, questionId: 'another' }
    expect(calibratedTemplate(other, calibration)).toBe(other)
    expect(calibratedEasiness('another', calibration)).toEqual(uncalibrated.easiness)
    expect(calibratedTemplate(template, withoutCalibration(uncalibrated))).toBe(template)
  })
})
