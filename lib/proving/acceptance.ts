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
  const seeds = missing.map(({ seed }) => seed)
  const main = mainReason(draws.rejections)
  const reason = main === null ? '.' : `; most fail ${main.reason} (${main.times} draws).`
  const rejected = main === null ? undefined : draws.firstRejected.get(main.reason)
  const few = { words: tooFew(letThrough, totals, reason), seeds: rejected === undefined ? [] : [rejected] }
  return judged({
    n: totals.all,
    reds: [
      ...(missing.length > 0
        ? [{ words: `No problem could be drawn for seed ${seeds.join(', ')}${reason}`, seeds }]
        : []),
      ...(missing.length === 0 && letThrough < LEAST ? [few] : []),
    ],
    warns: missing.length === 0 && letThrough >= LEAST && letThrough < FEW ? [few] : [],
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

/** Null where nothing was rejected but for separation. */
function mainReason(rejections: ReadonlyMap<string, number>) {
  const separations = separationsOf(rejections)
  const [first] = [...rejections].filter(([reason]) => !separations.has(reason)).sort(([, a], [, b]) => b - a)
  return first === undefined ? null : { reason: first[0], times: first[1] }
}
