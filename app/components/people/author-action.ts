'use server'

// Who may write questions, from the people page.
import { refresh } from 'next/cache'
import { defineAction } from '@/lib/boundary/define-action'
import type { ActionResult } from '@/lib/contracts/action-result'
import { setAuthorSchema } from '@/lib/contracts/authoring/author-requests'
import { setAuthor as set } from '@/lib/services/authoring/set-author'

const ask = defineAction(setAuthorSchema, set)

export async function setAuthor(input: unknown): Promise<ActionResult<void>> {
  const result = await ask(input)
  refresh()
  return result
}
