// Summaries of what was published since the bank was last looked at.
import 'server-only'
import { summariseQuestion } from '@/lib/authoring/question-summary'
import { db } from '@/lib/db/client'
import { listUnsummarised, saveSummaries } from '@/lib/db/queries/bank/question-summary'

/** So many at once: other requests get their turn between. */
const BATCH = 250

export async function keepSummaries(): Promise<void> {
  for (;;) {
    const found = await listUnsummarised(db, BATCH)
    if (found.length === 0) return
    const summaries = found.map(({ questionId, version, question }) => {
      return { questionId, version, summary: summariseQuestion(question) }
    })
    await saveSummaries(db, summaries)
    if (found.length < BATCH) return
  }
}
