'use client'

/** One change of many questions, batch after batch, with how far it is and what became of it. */
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { RequestFailure } from '@/app/components/ui/use-request'
import { type BulkChange, bulkBatch } from '@/lib/contracts/bank/bulk-requests'
import type { BulkReport } from '@/lib/contracts/bank/bulk-views'
import { sendChange, sendUndo } from './actions'

export type BulkState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly of: number | null }
  | {
      readonly kind: 'finished'
      readonly what: 'changed' | 'undone'
      readonly bulkId: string
      readonly report: BulkReport
      /** It stopped on the way: what was done until then stays, and can be undone. */
      readonly failure: RequestFailure | null
    }

const nothing: BulkReport = { done: [], left: [] }

export function useBulk() {
  const router = useRouter()
  const [state, setState] = useState<BulkState>({ kind: 'idle' })
  const change = async (questionIds: readonly string[], what: BulkChange) => {
    const bulkId = crypto.randomUUID()
    let [report, failure]: [BulkReport, RequestFailure | null] = [nothing, null]
    for (let at = 0; at < questionIds.length && failure === null; at += bulkBatch) {
      setState({ kind: 'running', done: at, of: questionIds.length })
      const batch = questionIds.slice(at, at + bulkBatch)
      const result = await sendChange({ bulkId, questionIds: batch, change: what }).catch(() => null)
      if (result?.ok === true) report = together(report, result.value)
      else failure = result?.code ?? 'unavailable'
    }
    setState({ kind: 'finished', what: 'changed', bulkId, report, failure })
    router.refresh()
  }
  const undo = async (bulkId: string) => {
    const undoId = crypto.randomUUID()
    let [report, failure]: [BulkReport, RequestFailure | null] = [nothing, null]
    let after: string | null = null
    do {
      setState({ kind: 'running', done: report.done.length, of: null })
      const result: Awaited<ReturnType<typeof sendUndo>> | null = await sendUndo({ bulkId, undoId, after }).catch(
        () => null,
      )
      if (result?.ok === true) report = together(report, result.value)
      else failure = result?.code ?? 'unavailable'
      after = result?.ok === true ? result.value.next : null
    } while (after !== null)
    setState({ kind: 'finished', what: 'undone', bulkId: undoId, report, failure })
    router.refresh()
  }
  return { state, change, undo }
}

function together(a: BulkReport, b: BulkReport): BulkReport {
  return { done: [...a.done, ...b.done], left: [...a.left, ...b.left] }
}
