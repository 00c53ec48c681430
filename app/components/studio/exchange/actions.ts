'use server'

// What the page of an import can ask for beside its files.
import { defineAction } from '@/lib/boundary/define-action'
import type { ActionResult } from '@/lib/contracts/action-result'
import { undoImportSchema } from '@/lib/contracts/exchange/import-requests'
import type { ImportUndone } from '@/lib/contracts/exchange/import-views'
import { undoImport } from '@/lib/services/exchange/undo-import'

const undo = defineAction(undoImportSchema, undoImport)

export async function askToUndoImport(input: unknown): Promise<ActionResult<ImportUndone>> {
  return undo(input)
}
