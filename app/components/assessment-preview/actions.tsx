'use server'

// Checking an answer in a preview. What is said of it comes back rendered, so that no renderer reaches the browser.
import type { ReactNode } from 'react'
import { defineAction } from '@/lib/boundary/define-action'
import type { ActionResult } from '@/lib/contracts/action-result'
import { checkPreviewSchema } from '@/lib/contracts/assessment-requests'
import type { PreviewResult } from '@/lib/contracts/assessment-views'
import { checkPreview } from '@/lib/services/check-preview'
import { PreviewFeedback } from './preview-feedback'

const check = defineAction(checkPreviewSchema, checkPreview)

type Unreadable = Extract<PreviewResult, { readonly kind: 'unreadable' }>
type Checked = Unreadable | { readonly kind: 'graded'; readonly feedback: ReactNode }

export async function checkPreviewAnswer(input: unknown): Promise<ActionResult<Checked>> {
  const result = await check(input)
  if (!result.ok) return result
  if (result.value.kind === 'unreadable') return { ok: true, value: result.value }
  return { ok: true, value: { kind: 'graded', feedback: <PreviewFeedback result={result.value} /> } }
}
