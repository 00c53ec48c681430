/** How many different problems a question gives, and how likely two students of one class are to meet the same one. */
import type { Question } from '@/lib/problems/question'
import { type CollisionChances, collisionChances, type Estimate } from './collision-chances'
import { readable } from './readable'
import { judged, ofAll, type Rule, type RuleContext } from './rule'
import type { Sample } from './sample'
import { type Sighting, type Sightings, sight } from './sightings'
import { textHash } from './text-hash'

const CLASS_SIZE = 300
/** A template that has parameters and gives fewer problems than this, as likely as one another, says one answer to all. */
const FEWEST = 5
/** With fewer, two neighbours have the same problem oftener than once in twelve pairs: the exercise can be copied across a table. */
const FEW = 12

export const collisions: Rule = { id: 'collisions', watch }

function watch({ question }: RuleContext) {
  const seen: Sightings = new Map()
  let n = 0
  const see = ({ asked, variant }: Sample) => {
    n += 1
    sight(seen, textHash(`${asked}\n${JSON.stringify(variant.parts.map(({ key }) => key))}`), variant.seed)
  }
  const conclude = () => {
    const chances = collisionChances({ n, counts: [...seen.values()].map(({ times }) => times), classSize: CLASS_SIZE })
    return judged({
      n,
      ...findings(question, { n, chances, distinct: seen.size, alike: mostOften(seen) }),
      figures: figures(seen.size, chances),
    })
  }
  return { see, conclude }
}

type Seen = {
  readonly n: number
  readonly chances: CollisionChances
  readonly distinct: number
  readonly alike: readonly number[]
}

function findings(question: Question, { n, chances, distinct, alike }: Seen) {
  const told = `${distinct} different problems in ${n} variants, as many as ${Number(effective(chances).toPrecision(3))} equally likely ones`
  if (n < 2) return {}
  if (Object.keys(question.parameters).length === 0) {
    if (question.origin !== 'as_written' && question.kind === 'recall') return {}
    return { warns: [ofAll('It has no parameters: every student meets the same problem.')] }
  }
  if (chances.ofAPair.interval95.low > 1 / FEWEST)
    return { reds: [{ words: `${told}: its parameters change too little.`, seeds: alike }] }
  return effective(chances) < FEW
    ? { warns: [{ words: `${told}: neighbours will often meet the same one.`, seeds: alike }] }
    : {}
}

/** Seeds of the problem that was met most often. */
function mostOften(seen: Sightings): readonly number[] {
  const most = [...seen.values()].reduce<Sighting | null>(
    (best, each) => (best === null || each.times > best.times ? each : best),
    null,
  )
  return most?.seeds ?? []
}

/** So many equally likely problems would meet as often. */
function effective({ ofAPair }: CollisionChances): number {
  return ofAPair.estimate === 0 ? Number.POSITIVE_INFINITY : 1 / ofAPair.estimate
}

function figures(distinct: number, chances: CollisionChances) {
  return {
    distinct,
    effectiveNumber: readable(effective(chances)),
    chanceThatTwoMeetTheSame: rounded(chances.ofAPair),
    classSize: CLASS_SIZE,
    chanceThatAnyTwoOfAClassDo: rounded(chances.ofAnyTwo),
    shareOfAClassWhoShare: rounded(chances.shareWhoShare),
    estimator: 'pairs alike over all pairs of the variants tried; 95 % interval of their count by Byar',
  }
}

function rounded({ estimate, interval95: { low, high } }: Estimate) {
  return { estimate: readable(estimate), interval95: { low: readable(low), high: readable(high) } }
}
