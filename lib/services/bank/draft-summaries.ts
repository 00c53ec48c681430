/** Drafts of questions that were never published, each read once as it was saved. */
import 'server-only'
import type { QuestionSummary } from '@/lib/authoring/question-summary'
import { summariseSource } from '@/lib/authoring/summarise-source'
import type { UnpublishedDraft } from '@/lib/db/queries/bank/unpublished-drafts'

/** More drafts than anybody has open. */
const cacheSize = 500
const cache = new Map<string, QuestionSummary>()

export function summaryOfDraft({ id, revision, source }: UnpublishedDraft): QuestionSummary {
  const key = `${id}@${revision}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const [oldest] = cache.keys()
  if (cache.size >= cacheSize && oldest !== undefined) cache.delete(oldest)
  const summary = summariseSource(source)
  cache.set(key, summary)
  return summary
}
