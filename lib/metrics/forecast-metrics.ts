/** The metrics of forecasts by name: proper scores and calibration. The names are the functions' own. */
import { numberArgument, optional, vectorArgument } from './argument'
import { binaryBrierScore } from './binary-brier-score'
import { brierDecomposition } from './brier-decomposition'
import { brierScore } from './brier-score'
import { expectedCalibrationError } from './expected-calibration-error'
import { logScore } from './log-score'
import { maximumCalibrationError } from './maximum-calibration-error'
import { BASE_NAME, binaryMetric, type MetricEntry, ternaryMetric } from './metric-entry'
import { reliabilityDiagram } from './reliability-diagram'
import { sphericalScore } from './spherical-score'

const predicted = vectorArgument('predicted')
const trueClass = numberArgument('trueClass')
const forecasts = vectorArgument('forecasts')
const confidences = vectorArgument('confidences')
const outcomes = vectorArgument('outcomes')
const binCount = optional(numberArgument('binCount'))
const base = optional(numberArgument(BASE_NAME))

export const forecastMetrics: Readonly<Record<string, MetricEntry>> = {
  binaryBrierScore: binaryMetric(
    'Mean squared error of forecasts of an event.',
    [forecasts, outcomes],
    binaryBrierScore,
  ),
  brierDecomposition: binaryMetric(
    '[reliability, resolution, uncertainty] of the binary Brier score.',
    [forecasts, outcomes],
    brierDecomposition,
  ),
  brierScore: binaryMetric(
    'Σ (ŷ − y)² over all classes, the true one counted from 0.',
    [trueClass, predicted],
    brierScore,
  ),
  expectedCalibrationError: ternaryMetric(
    'Mean gap between confidence and accuracy over equal-width bins (a, b].',
    [confidences, outcomes, binCount],
    expectedCalibrationError,
  ),
  logScore: ternaryMetric(
    'log of the probability of what came true, the class counted from 0: the greater the better.',
    [trueClass, predicted, base],
    logScore,
  ),
  maximumCalibrationError: ternaryMetric(
    'Greatest gap between confidence and accuracy over equal-width bins (a, b].',
    [confidences, outcomes, binCount],
    maximumCalibrationError,
  ),
  reliabilityDiagram: ternaryMetric(
    'A row [lower, upper, mean confidence, accuracy, count] for each bin (a, b] in use.',
    [confidences, outcomes, binCount],
    reliabilityDiagram,
  ),
  sphericalScore: binaryMetric(
    'Probability of what came true over the root of the sum of squares: the greater the better.',
    [trueClass, predicted],
    sphericalScore,
  ),
}
