/** Assessments side by side: the mean of each, and two of them by the students who took both. */
import 'server-only'
import type { CompareRequest } from '@/lib/contracts/analytics/compare-request'
import type { CompareView } from '@/lib/contracts/analytics/compare-view'
import { intervalDoubt } from '@/lib/psychometrics/interval-doubt'
import { mean } from '@/lib/psychometrics/mean'
import { meanInterval } from '@/lib/psychometrics/mean-interval'
import { meanFigure } from './compare-figures'

type Scored = {
  readonly id: string
  readonly title: string
  readonly scores: readonly { readonly studentId: string; readonly score: number }[]
}

/** Without a word of the address the last two. */
export function toAssessmentPair(
  assessments: readonly Scored[],
  { quiz, against }: Pick<CompareRequest, 'quiz' | 'against'>,
): Pick<CompareView, 'assessments' | 'pair'> {
  const all = assessments.map(({ id, title, scores }) => ({
    ...{ id, title, n: scores.length },
    mean: meanFigure(scores.map(({ score }) => score)),
  }))
  const first = assessments.find(({ id }) => id === quiz) ?? assessments.at(-2)
  const second =
    assessments.find(({ id }) => id === against && id !== first?.id) ??
    assessments.findLast(({ id }) => id !== first?.id)
  if (first === undefined || second === undefined) return { assessments: all, pair: null }
  return { assessments: all, pair: pairOf(first, second) }
}

/** The same students took both, so each stands against themselves: the interval is Student's of the differences. */
function pairOf(first: Scored, second: Scored): CompareView['pair'] {
  const others = new Map(second.scores.map(({ studentId, score }) => [studentId, score] as const))
  const both = first.scores.flatMap(({ studentId, score }) => {
    const other = others.get(studentId)
    return other === undefined ? [] : [{ score, other }]
  })
  const differences = both.map(({ score, other }) => score - other)
  const interval = meanInterval(differences)
  const doubt = intervalDoubt('difference', { attempts: both.length, scoreShare: null })
  return {
    first: { id: first.id, title: first.title },
    second: { id: second.id, title: second.title },
    n: both.length,
    means: [mean(both.map(({ score }) => score)), mean(both.map(({ other }) => other))],
    difference: {
      value: mean(differences),
      interval: shown(interval, doubt),
    },
  }
}

function shown(interval: ReturnType<typeof meanInterval>, doubt: ReturnType<typeof intervalDoubt>) {
  if (doubt !== null) return { kind: 'withheld', why: doubt } as const
  if (interval === null) return { kind: 'withheld', why: { reason: 'not-defined' } } as const
  return { kind: 'interval', ...interval } as const
}
