// What stands where somebody else was first.
import 'server-only'
import type { OtherDraft } from '@/lib/contracts/authoring/draft-views'
import { db } from '@/lib/db/client'
import type { QuestionDraft } from '@/lib/db/queries/authoring/question-draft'
import { listPersonNames } from '@/lib/db/queries/person'

export async function toOtherDraft(draft: QuestionDraft): Promise<OtherDraft> {
  const { revision, source, ownMistakes, savedById, savedAt } = draft
  const names = await listPersonNames(db, [savedById])
  return { revision, source, ownMistakes, savedBy: names.get(savedById) ?? null, savedAt: savedAt.toISOString() }
}
