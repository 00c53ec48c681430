/** A question with one thing of it changed, in its definition and in the words its author wrote. */
import 'server-only'
import { editSource } from '@/lib/authoring/edit-source'
import type { BulkChange } from '@/lib/contracts/bank/bulk-requests'
import type { LeftReason } from '@/lib/contracts/bank/bulk-views'
import type { QuestionDefinition } from '@/lib/db/queries/stored-question'
import { compileQuestion } from '@/lib/problems/compile-question'
import { type Question, QuestionFormatError } from '@/lib/problems/question'

export type TextChange = Exclude<BulkChange, { readonly kind: 'retire' | 'bring-back' }>
export type QuestionWords = { readonly definition: QuestionDefinition; readonly source: string | null }
export type ChangedText =
  | ({ readonly kind: 'changed' } & QuestionWords)
  | { readonly kind: 'left'; readonly reason: LeftReason }

export function changedText({ definition, source }: QuestionWords, change: TextChange): ChangedText {
  const { question, mistakes } = definition
  if (question.origin === 'as_written') return { kind: 'left', reason: 'as-written' }
  const changed = changedQuestion(question, change)
  if (typeof changed === 'string') return { kind: 'left', reason: changed }
  const after = { question: changed, mistakes }
  if (!isSound(after)) return { kind: 'left', reason: 'faulty' }
  const path = [pathOf[change.kind]] as const
  const edited = source === null ? null : editSource(source, [{ path, value: changed[path[0]] }])
  return { kind: 'changed', definition: after, source: edited }
}

const pathOf = {
  difficulty: 'difficulty',
  'add-objective': 'objectives',
  'remove-objective': 'objectives',
  family: 'family',
} as const satisfies Readonly<Record<TextChange['kind'], keyof Question>>

/** Or the reason why not. */
function changedQuestion(question: Question, change: TextChange): Question | LeftReason {
  const { objectives, family, ...rest } = question
  switch (change.kind) {
    case 'difficulty':
      return question.difficulty === change.to ? 'already' : { ...question, difficulty: change.to }
    case 'add-objective':
      if (objectives.includes(change.objective)) return 'already'
      return { ...question, objectives: [...objectives, change.objective] }
    case 'remove-objective': {
      if (!objectives.includes(change.objective)) return 'already'
      const left = objectives.filter((id) => id !== change.objective)
      return left.length === 0 ? 'last-objective' : { ...question, objectives: left }
    }
    case 'family':
      if ((family ?? null) === change.to) return 'already'
      return change.to === null ? { ...rest, objectives } : { ...question, family: change.to }
  }
}

/** Whether it can still be made ready: a shared mal-rule of an added objective may not fit it. */
function isSound({ question, mistakes }: QuestionDefinition): boolean {
  try {
    compileQuestion(question, mistakes)
    return true
  } catch (error) {
    if (error instanceof QuestionFormatError) return false
    throw error
  }
}
