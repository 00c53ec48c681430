// The question bank, for admins.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { BankEntry } from '@/lib/contracts/views'
import { db } from '@/lib/db/client'
import { listBankRows } from '@/lib/db/queries/question-version'
import { toBankEntry } from './to-bank-entry'
import { listUsableQuestions } from './usable-questions'

/** The whole bank, templates first. */
export async function listBank(actor: Actor): Promise<readonly BankEntry[]> {
  authorize(actor, 'bank:view', {})
  const rows = await listBankRows(db)
  const questions = await listUsableQuestions(rows)
  const byId = new Map(questions.map((question) => [question.poolEntry.questionId, question]))
  return rows.flatMap((row) => {
    const question = byId.get(row.questionId)
    return question === undefined ? [] : toBankEntry(row, question)
  })
}
