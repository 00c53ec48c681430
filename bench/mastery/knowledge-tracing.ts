/** Bayesian knowledge tracing (Corbett & Anderson 1995): known or not, learned at each practice, slips and guesses. */

export type Tracing = {
  readonly knownAtFirst: number
  readonly learning: number
  readonly slip: number
  readonly guess: number
}

/** Before any fit, and where a skill has no answers to fit. */
export const usualTracing: Tracing = { knownAtFirst: 0.3, learning: 0.15, slip: 0.1, guess: 0.25 }

/** P(right) where P(known) is this. */
export function expectedOf(known: number, { slip, guess }: Tracing): number {
  return known * (1 - slip) + (1 - known) * guess
}

/** P(known) after an answer and the practice it is. A score between counts as both, weighed. */
export function tracedAfter(
  known: number,
  { score, tracing }: { readonly score: number; readonly tracing: Tracing },
): number {
  const { slip, learning } = tracing
  const right = expectedOf(known, tracing)
  const ifRight = right > 0 ? (known * (1 - slip)) / right : known
  const ifWrong = right < 1 ? (known * slip) / (1 - right) : known
  const judged = score * ifRight + (1 - score) * ifWrong
  return judged + (1 - judged) * learning
}

/** Answers to one skill, learner by learner. */
export type SkillRecord = readonly (readonly number[])[]

const STEPS = 30
/** Guess and slip above these would make knowing look like not knowing. */
const GREATEST_GUESS = 0.5
const GREATEST_SLIP = 0.4
/** Weight of the usual values, in answers: a skill seen twice does not fit four numbers. */
const PRIOR_WEIGHT = 4

/** The four numbers by expectation and maximisation (Baum & Welch), with a few answers' weight on the usual values. */
export function fitTracing(record: SkillRecord): Tracing {
  let tracing = usualTracing
  for (let step = 0; step < STEPS; step += 1) tracing = improved(tracing, record)
  return tracing
}

type Counts = Record<'first' | 'learners' | 'learned' | 'chances' | 'slips' | 'known' | 'guesses' | 'unknown', number>

function improved(tracing: Tracing, record: SkillRecord): Tracing {
  const counts: Counts = { first: 0, learners: 0, learned: 0, chances: 0, slips: 0, known: 0, guesses: 0, unknown: 0 }
  for (const scores of record) count(scores, { tracing, counts })
  const share = (part: number, { of, usual }: { readonly of: number; readonly usual: number }) =>
    (part + PRIOR_WEIGHT * usual) / (of + PRIOR_WEIGHT)
  return {
    knownAtFirst: share(counts.first, { of: counts.learners, usual: usualTracing.knownAtFirst }),
    learning: share(counts.learned, { of: counts.chances, usual: usualTracing.learning }),
    slip: Math.min(GREATEST_SLIP, share(counts.slips, { of: counts.known, usual: usualTracing.slip })),
    guess: Math.min(GREATEST_GUESS, share(counts.guesses, { of: counts.unknown, usual: usualTracing.guess })),
  }
}

/** Forward and backward through one learner's answers, the expected counts added. */
function count(
  scores: readonly number[],
  { tracing, counts }: { readonly tracing: Tracing; readonly counts: Counts },
): void {
  const { learning, slip, guess } = tracing
  const likelihoods = scores.map((score) => ({
    known: score * (1 - slip) + (1 - score) * slip,
    unknown: score * guess + (1 - score) * (1 - guess),
  }))
  const forward: number[] = []
  let known = tracing.knownAtFirst
  for (const { known: ifKnown, unknown: ifUnknown } of likelihoods) {
    forward.push(known)
    const judged = (known * ifKnown) / (known * ifKnown + (1 - known) * ifUnknown)
    known = judged + (1 - judged) * learning
  }
  let after = { known: 1, unknown: 1 }
  for (let index = scores.length - 1; index >= 0; index -= 1) {
    const likelihood = likelihoods[index] ?? { known: 1, unknown: 1 }
    const prior = forward[index] ?? 0
    const weights = {
      known: prior * likelihood.known * after.known,
      learned: (1 - prior) * likelihood.unknown * learning * after.known,
      unlearned: (1 - prior) * likelihood.unknown * (1 - learning) * after.unknown,
    }
    const total = weights.known + weights.learned + weights.unlearned
    const isKnown = weights.known / total
    const score = scores[index] ?? 0
    counts.known += isKnown
    counts.slips += isKnown * (1 - score)
    counts.unknown += 1 - isKnown
    counts.guesses += (1 - isKnown) * score
    counts.chances += index < scores.length - 1 ? 1 - isKnown : 0
    counts.learned += index < scores.length - 1 ? weights.learned / total : 0
    if (index === 0) counts.first += isKnown
    after = scaled({
      known: likelihood.known * after.known,
      unknown: likelihood.unknown * (learning * after.known + (1 - learning) * after.unknown),
    })
  }
  counts.learners += scores.length > 0 ? 1 : 0
}

/** Only the ratio matters: kept near 1, or a long record would come to nothing. */
function scaled({ known, unknown }: { readonly known: number; readonly unknown: number }) {
  const size = known + unknown
  return { known: known / size, unknown: unknown / size }
}
