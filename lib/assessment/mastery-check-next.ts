/** What a mastery check asks next, and when it ends. */
import { bestCandidates, listCandidates } from '@/lib/mastery/rank-candidates'
import { uniformInteger } from '@/lib/problems/uniform'
import { attemptStream } from './attempt-stream'
import { type MasteryCheck, readMasteryCheck } from './mastery-check'

export type MasteryCheckStep =
  | { readonly kind: 'ask'; readonly questionId: string; readonly objectiveId: string; readonly seed: number }
  | { readonly kind: 'done'; readonly because: 'all-decided' | 'budget-used' | 'pool-empty' }

/** Of the most telling questions one is taken at random, so that not everybody meets the same: at most so many, nearly as telling. */
const MOST_TELLING = 5
const NEARLY = 0.8

const LAST_SEED = 2 ** 31 - 1

/** What may be asked next, and what is better not asked again. */
export type MasteryCheckTurn = MasteryCheck & {
  /** Questions met before: in earlier attempts, or in this one and dropped since. */
  readonly met?: ReadonlySet<string>
}

/**
 * The question that is expected to remove most doubt about the verdicts still open; one that was met before comes
 * back, with other numbers, only where nothing else is left, and one of this check last. A pure function of the check and the attempt's seed.
 */
export function nextInMasteryCheck(check: MasteryCheckTurn, seed: number): MasteryCheckStep {
  const { answers, rules, met } = check
  const { course, verdicts } = readMasteryCheck(check)
  const open = verdicts.filter(({ verdict }) => verdict === 'undecided').map(({ objectiveId }) => objectiveId)
  if (open.length === 0) return { kind: 'done', because: 'all-decided' }
  if (answers.length >= rules.budget) return { kind: 'done', because: 'budget-used' }
  const purpose = { wanted: new Set(open), closed: new Set<string>(), counts: 'information' } as const
  const candidates = listCandidates(purpose, course)
  const asked = new Set(answers.map(({ questionId }) => questionId))
  const notNow = candidates.filter(({ questionId }) => !asked.has(questionId))
  const fresh = notNow.filter(({ questionId }) => !met?.has(questionId))
  const offered = [fresh, notNow, candidates].find(({ length }) => length > 0) ?? []
  const best = bestCandidates(offered, { count: MOST_TELLING, seed })
  const most = best[0]?.value ?? 0
  // Near a verdict every question may cost more than it tells; the best of them is asked all the same.
  const telling = best.filter(({ value }) => value >= (most > 0 ? NEARLY * most : most))
  const stream = attemptStream(seed, `question ${answers.length + 1}`)
  const chosen = telling[telling.length === 0 ? 0 : uniformInteger(stream, { low: 0, high: telling.length - 1 })]
  if (chosen === undefined) return { kind: 'done', because: 'pool-empty' }
  const { questionId, objectiveId } = chosen
  return { kind: 'ask', questionId, objectiveId, seed: uniformInteger(stream, { low: 0, high: LAST_SEED }) }
}
