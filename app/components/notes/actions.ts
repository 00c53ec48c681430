'use server'

// What is written about a problem of an attempt. The page comes back with it.
import { refresh } from 'next/cache'
import { defineAction } from '@/lib/boundary/define-action'
import type { ActionResult } from '@/lib/contracts/action-result'
import { writeNoteSchema } from '@/lib/contracts/note-requests'
import { writeNote } from '@/lib/services/attempt-notes'

const write = defineAction(writeNoteSchema, writeNote)

export async function askToWriteNote(input: unknown): Promise<ActionResult<void>> {
  const result = await write(input)
  refresh()
  return result
}
