/** What is chosen in the form, as the correction it means. */
import type { Correction } from '@/lib/assessment/correction'
import type { RegradeView } from '@/lib/contracts/regrade-views'

export type CorrectionKind = Correction['kind']
export type Chosen = {
  readonly kind: CorrectionKind
  readonly slotId: string
  readonly points: number
  readonly questionId: string
  readonly version: number
  /** Of an alternative. */
  readonly part: string
  readonly when: string
  readonly creditPercent: number
  readonly feedback: string
}

/** Null where something it needs is not there: no slot, no question, no answer that is argued for, no expression. */
export function toCorrection(chosen: Chosen, argued: RegradeView['argued']): Correction | null {
  const { kind, slotId, points, questionId, version } = chosen
  switch (kind) {
    case 'full-points':
    case 'drop':
      // A mastery check has no slots: each student was asked other questions.
      if (slotId !== '') return { kind, target: { kind: 'slot', slotId } }
      return questionId === '' ? null : { kind, target: { kind: 'question', questionId } }
    case 'points':
      return slotId === '' || !(points > 0) ? null : { kind, slotId, points }
    case 'new-version':
      return questionId === '' ? null : { kind, versions: { [questionId]: version } }
    case 'accept':
      return argued?.correction ?? null
    case 'alternative':
      return toAlternative(chosen)
  }
}

function toAlternative({ questionId, part, when, creditPercent, feedback }: Chosen): Correction | null {
  const isWhole = [questionId, part, when.trim(), feedback.trim()].every((text) => text !== '')
  if (!isWhole || !(creditPercent > 0 && creditPercent <= 100)) return null
  return {
    kind: 'alternative',
    questionId,
    part,
    when: when.trim(),
    credit: creditPercent / 100,
    feedback: feedback.trim(),
  }
}

/** The kinds that make sense here, in the order they are offered. */
export function correctionKinds({ slots, questions, argued }: RegradeView): readonly CorrectionKind[] {
  const bySlot = ['full-points', 'drop', 'points'] as const
  const takeAlternatives = questions.some(({ alternatives }) => alternatives.parts.length > 0)
  return [
    ...(argued === null ? [] : ['accept' as const]),
    ...(takeAlternatives ? ['alternative' as const] : []),
    ...(slots.length === 0 ? [] : bySlot),
    ...(questions.length === 0 ? [] : ['new-version' as const]),
    // Of a mastery check, which has no slots, by question.
    ...(slots.length === 0 && questions.length > 0 ? (['full-points', 'drop'] as const) : []),
  ]
}

/** The entries of a response in a line. */
export function answerText(response: Readonly<Record<string, string>>): string {
  return Object.values(response)
    .map((typed) => `“${typed.trim()}”`)
    .join(', ')
}
