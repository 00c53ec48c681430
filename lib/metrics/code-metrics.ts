/** The metrics of codes by name. The names are the functions' own. */
import { numberArgument, optional, vectorArgument } from './argument'
import { codeRedundancy } from './code-redundancy'
import { expectedCodeLength } from './expected-code-length'
import { huffmanCodeLengths } from './huffman-code-lengths'
import { kraftSum } from './kraft-sum'
import { binaryMetric, type MetricEntry, ternaryMetric, unaryMetric } from './metric-entry'
import { satisfiesKraft } from './satisfies-kraft'
import { shannonCodeLengths } from './shannon-code-lengths'

const p = vectorArgument('p')
const lengths = vectorArgument('lengths')
const radix = optional(numberArgument('radix'))

export const codeMetrics: Readonly<Record<string, MetricEntry>> = {
  codeRedundancy: ternaryMetric('Expected code length minus entropy.', [p, lengths, radix], codeRedundancy),
  expectedCodeLength: binaryMetric('Σ p ℓ: mean length of the words.', [p, lengths], expectedCodeLength),
  huffmanCodeLengths: binaryMetric('Lengths of an optimal prefix code.', [p, radix], huffmanCodeLengths),
  kraftSum: binaryMetric('Σ radix^−ℓ.', [lengths, radix], kraftSum),
  satisfiesKraft: binaryMetric('Whether Σ radix^−ℓ ≤ 1, decided exactly.', [lengths, radix], satisfiesKraft),
  shannonCodeLengths: unaryMetric('⌈−log₂ p⌉ of each outcome.', p, shannonCodeLengths),
}
