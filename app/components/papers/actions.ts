'use server'

// What the page of papers asks for. It comes back with what was made.
import { refresh } from 'next/cache'
import { defineAction } from '@/lib/boundary/define-action'
import type { ActionResult } from '@/lib/contracts/action-result'
import { makePapersSchema } from '@/lib/contracts/paper-requests'
import type { MakePapersResult } from '@/lib/contracts/paper-views'
import { makePapers } from '@/lib/services/make-papers'

const make = defineAction(makePapersSchema, makePapers)

export async function askToMakePapers(input: unknown): Promise<ActionResult<MakePapersResult>> {
  const result = await make(input)
  refresh()
  return result
}
