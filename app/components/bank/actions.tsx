'use server'

// What the bank can ask for. The report comes back rendered, so that no words and figures of it reach the browser twice.
import type { ReactNode } from 'react'
import { defineAction } from '@/lib/boundary/define-action'
import type { ActionResult } from '@/lib/contracts/action-result'
import { proveQuestionSchema } from '@/lib/contracts/prove-question'
import { proveBankQuestion } from '@/lib/services/prove-bank-question'
import { ProofReport } from './proof-report'

const prove = defineAction(proveQuestionSchema, proveBankQuestion)

export async function proveQuestion(input: unknown): Promise<ActionResult<ReactNode>> {
  const result = await prove(input)
  return result.ok ? { ok: true, value: <ProofReport proof={result.value} /> } : result
}
