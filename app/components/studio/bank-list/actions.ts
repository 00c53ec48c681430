'use server'

// What the bank's page can ask for.
import { defineAction } from '@/lib/boundary/define-action'
import { changeQuestionsSchema, foundIdsSchema, undoBulkSchema } from '@/lib/contracts/bank/bulk-requests'
import { changeQuestions } from '@/lib/services/bank/change-questions'
import { foundIds } from '@/lib/services/bank/found-ids'
import { undoBulk } from '@/lib/services/bank/undo-bulk'

export const sendChange = defineAction(changeQuestionsSchema, changeQuestions)
export const sendUndo = defineAction(undoBulkSchema, undoBulk)
export const askFoundIds = defineAction(foundIdsSchema, foundIds)
