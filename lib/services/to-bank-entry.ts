// A question as the list of the bank shows it.
import 'server-only'
import type { BankEntry } from '@/lib/contracts/views'
import type { BankRow } from '@/lib/db/queries/question-version'
import type { UsableQuestion } from './usable-questions'

export function toBankEntry(row: BankRow, { kind, difficulty }: UsableQuestion): BankEntry {
  const { questionId, title, origin, version, objectives, answerCount } = row
  return { id: questionId, title, origin, kind, difficulty, version, objectives, answerCount }
}
