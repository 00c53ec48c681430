/** The metrics of distributions by name: entropies, divergences, and what two variables share. The names are the functions' own. */
import { matrixArgument, numberArgument, optional, unitArgument, vectorArgument } from './argument'
import { binaryEntropy } from './binary-entropy'
import { columnMarginals } from './column-marginals'
import { conditionalEntropy } from './conditional-entropy'
import { conditionalEntropyOfRow } from './conditional-entropy-of-row'
import { convertUnit } from './convert-unit'
import { crossEntropy } from './cross-entropy'
import { entropy } from './entropy'
import { jensenShannonDivergence } from './jensen-shannon-divergence'
import { jointEntropy } from './joint-entropy'
import { klDivergence } from './kl-divergence'
import { BASE_NAME, binaryMetric, type MetricEntry, quaternaryMetric, ternaryMetric, unaryMetric } from './metric-entry'
import { mutualInformation } from './mutual-information'
import { renyiDivergence } from './renyi-divergence'
import { renyiEntropy } from './renyi-entropy'
import { rowMarginals } from './row-marginals'
import { surprisal } from './surprisal'
import { tsallisEntropy } from './tsallis-entropy'

const p = vectorArgument('p')
const q = vectorArgument('q')
const alpha = numberArgument('alpha')
const joint = matrixArgument('joint')
const base = optional(numberArgument(BASE_NAME))

export const distributionMetrics: Readonly<Record<string, MetricEntry>> = {
  binaryEntropy: binaryMetric('−p log p − (1 − p) log(1 − p).', [numberArgument('probability'), base], binaryEntropy),
  columnMarginals: unaryMetric('Sum of each column of a joint distribution.', joint, columnMarginals),
  conditionalEntropy: binaryMetric('H(column | row) of a joint distribution.', [joint, base], conditionalEntropy),
  conditionalEntropyOfRow: binaryMetric(
    'H(row | column) of a joint distribution.',
    [joint, base],
    conditionalEntropyOfRow,
  ),
  convertUnit: ternaryMetric(
    'A quantity of information from one unit (bits, nats, dits) to another.',
    [numberArgument('value'), unitArgument('from'), unitArgument('to')],
    convertUnit,
  ),
  crossEntropy: ternaryMetric('−Σ p log q.', [p, q, base], crossEntropy),
  entropy: binaryMetric('−Σ p log p.', [p, base], entropy),
  jensenShannonDivergence: ternaryMetric(
    'Mean divergence of p and q from their mean.',
    [p, q, base],
    jensenShannonDivergence,
  ),
  jointEntropy: binaryMetric('−Σ p log p over a joint distribution.', [joint, base], jointEntropy),
  klDivergence: ternaryMetric('Σ p log(p/q).', [p, q, base], klDivergence),
  mutualInformation: binaryMetric(
    'Σ p(x, y) log(p(x, y)/(p(x) p(y))) of a joint distribution.',
    [joint, base],
    mutualInformation,
  ),
  renyiDivergence: quaternaryMetric(
    'Rényi divergence of order α (0, 1, ∞ are its limits).',
    [p, q, alpha, base],
    renyiDivergence,
  ),
  renyiEntropy: ternaryMetric('log(Σ p^α)/(1 − α) (α = 0, 1, ∞ are its limits).', [p, alpha, base], renyiEntropy),
  rowMarginals: unaryMetric('Sum of each row of a joint distribution.', joint, rowMarginals),
  surprisal: binaryMetric('−log of a probability.', [numberArgument('probability'), base], surprisal),
  tsallisEntropy: binaryMetric(
    '(1 − Σ p^q)/(q − 1); q = 1 is entropy in nats.',
    [p, numberArgument('q')],
    tsallisEntropy,
  ),
}
