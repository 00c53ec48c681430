/** The candidates of a choice, and the best of them. */
import type { CourseReading } from './course-reading'
import { blankAnswer } from './foreseen-answer'
import { type Purpose, scoreSheet } from './score-sheet'
import { scoreTemplate } from './score-template'
import { compareBySeed } from './seeded-order'
import type { Candidate } from './state'

/** One for each template that serves the purpose, in the order of the pool. */
export function listCandidates(purpose: Purpose, course: CourseReading): readonly Candidate[] {
  const candidates: Candidate[] = []
  if (purpose.wanted.size === 0) return candidates
  const scoring = { sheet: scoreSheet(purpose, course), answer: blankAnswer() }
  for (const template of course.pool) {
    const candidate = scoreTemplate(template, scoring)
    if (candidate) candidates.push(candidate)
  }
  return candidates
}

type Few = { readonly count: number; readonly seed: number }

/** The few best, highest value first; equals by the seed, whatever order they came in. The rest is never put in order. */
export function bestCandidates(candidates: readonly Candidate[], { count, seed }: Few): readonly Candidate[] {
  const best: Candidate[] = []
  for (const candidate of candidates) {
    const last = best.length < count ? undefined : best[best.length - 1]
    if (last && candidate.value < last.value) continue
    let place = best.length
    while (place > 0 && isBefore(candidate, { other: best[place - 1], seed })) place -= 1
    if (place >= count) continue
    best.splice(place, 0, candidate)
    if (best.length > count) best.pop()
  }
  return best
}

type Other = { readonly other: Candidate | undefined; readonly seed: number }

function isBefore(candidate: Candidate, { other, seed }: Other): boolean {
  if (!other || candidate.value !== other.value) return !other || candidate.value > other.value
  return compareBySeed(candidate.questionId, { to: other.questionId, seed }) < 0
}
