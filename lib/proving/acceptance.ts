/** How much of what is drawn can be used, and that every seed gives a problem. */
import { type DrawTotals, separationsOf, totalsOf } from './draw-tally'
import { byCount, percent, readable } from './readable'
import { judged, type Rule, type RuleContext } from './rule'
import { wilsonInterval } from './wilson-interval'

/** Of a hundred draws one: with the generator's thousand a seed in 23,000 is still not to be had. */
const LEAST = 0.01
/** Past ten draws for a variant `require` says more about the parameters than the parameters do; they are better narrowed. */
const FEW = 0.1

/** Draws thrown away for a mal-rule are the business of the rule `separation`: here they count as let through. */
export const acceptance: Rule = {
  id: 'acceptance',
  watch: (context) => ({ see: () => undefined, conclude: () => conclude(context) }),
}

function conclude({ draws }: RuleContext) {
  const totals = totalsOf(draws)
  const { accepted } = draws
  const interval = wilsonInterval({ hits: accepted, tries: totals.all })
  const letThrough = totals.all === 0 ? 0 : (accepted + totals.forSeparation) / totals.all
  const missing = draws.missing.filter(({ isForSeparation }) => !isForSeparation)
  const reason = mainReason(draws.rejections)
  return judged({
    n: totals.all,
    reds: [
      ...(missing.length > 0
        ? [`No problem could be drawn for seed ${missing.map(({ seed }) => seed).join(', ')}${reason}`]
        : []),
      ...(missing.length === 0 && letThrough < LEAST ? [tooFew(letThrough, totals, reason)] : []),
    ],
    warns: missing.length === 0 && letThrough >= LEAST && letThrough < FEW ? [tooFew(letThrough, totals, reason)] : [],
    figures: {
      unit: 'draws',
      accepted,
      rejected: totals.rejected,
      rate: readable(accepted / Math.max(1, totals.all)),
      interval95: { low: readable(interval.low), high: readable(interval.high) },
      rejectedForSeparation: totals.forSeparation,
      reasons: byCount(draws.rejections),
      seedsWithoutVariant: draws.missing.map(({ seed }) => seed),
    },
  })
}

function tooFew(share: number, { all }: DrawTotals, reason: string): string {
  return `Only ${percent(share)} of ${all} draws can be used${reason}`
}

function mainReason(rejections: ReadonlyMap<string, number>): string {
  const separations = separationsOf(rejections)
  const [first] = [...rejections].filter(([reason]) => !separations.has(reason)).sort(([, a], [, b]) => b - a)
  return first === undefined ? '.' : `; most fail ${first[0]} (${first[1]} draws).`
}
