/** What the form of a correction begins with: an argued answer first, else the first of everything. */
import type { RegradeView } from '@/lib/contracts/regrade-views'
import { type Chosen, type CorrectionKind, correctionKinds } from './to-correction'

export function firstChoice(view: RegradeView, feedback: string): Chosen {
  const { slots, questions, argued } = view
  const about = argued?.correction.kind === 'accept' ? argued.correction.questionId : null
  const question = questions.find(({ id }) => id === about) ?? questions[0]
  const kinds = correctionKinds(view)
  return {
    // Without somebody who argues an alternative is not what one comes for first.
    kind: kinds.find((kind) => kind === 'accept' || kind !== 'alternative') ?? kinds[0] ?? 'full-points',
    slotId: slots[0]?.id ?? '',
    points: slots[0]?.points ?? 1,
    questionId: question?.id ?? '',
    version: question?.newest ?? 1,
    part: question?.alternatives.parts[0]?.name ?? '',
    when: '',
    creditPercent: 100,
    feedback,
  }
}

/** Another kind of correction; an alternative is about a question that takes one. */
export function withKind(
  chosen: Chosen,
  { kind, view }: { readonly kind: CorrectionKind; readonly view: Pick<RegradeView, 'questions'> },
): Chosen {
  const taking = view.questions.filter(({ alternatives }) => alternatives.parts.length > 0)
  const question = taking.find(({ id }) => id === chosen.questionId) ?? taking[0]
  if (kind !== 'alternative' || question === undefined) return { ...chosen, kind }
  const { parts } = question.alternatives
  const part = parts.find(({ name }) => name === chosen.part) ?? parts[0]
  return { ...chosen, kind, questionId: question.id, part: part?.name ?? '' }
}
