/** Whether a draft in this state may still be written on. */
import 'server-only'
import type { DraftState } from '@/lib/contracts/authoring/draft-views'

export function isOpenState(state: DraftState): state is 'draft' | 'in_review' {
  return state === 'draft' || state === 'in_review'
}
