'use client'

/** Begins a question and opens its draft. */
import { useRouter } from 'next/navigation'
import { useRequest } from '@/app/components/ui/use-request'
import type { StartQuestion } from '@/lib/contracts/authoring/start-requests'
import { askToStart } from './actions'

export function useStart() {
  const router = useRouter()
  const { isPending, failure, value, send } = useRequest(askToStart)
  return {
    // Until the page of the draft is there nobody should begin a second one.
    isPending: isPending || value !== null,
    failure,
    start: (start: StartQuestion) => send(start, ({ draftId }) => router.push(`/bank/drafts/${draftId}`)),
  }
}
