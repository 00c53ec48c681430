/** All metrics by name, for the command line and for the expressions of questions. */
import { classifierMetrics } from './classifier-metrics'
import { codeMetrics } from './code-metrics'
import { distributionMetrics } from './distribution-metrics'
import { forecastMetrics } from './forecast-metrics'
import { likelihoodMetrics } from './likelihood-metrics'
import type { MetricEntry } from './metric-entry'

export const metricRegistry: Readonly<Record<string, MetricEntry>> = {
  ...classifierMetrics,
  ...codeMetrics,
  ...distributionMetrics,
  ...forecastMetrics,
  ...likelihoodMetrics,
}
