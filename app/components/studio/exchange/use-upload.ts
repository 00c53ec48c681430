'use client'

/** Files sent with what is asked of them: how far it is, then the answer or the words for what went wrong. */
import { useRef, useState } from 'react'
import type { RequestFailure } from '@/app/components/ui/use-request'
import type { ImportProgress } from '@/lib/contracts/exchange/import-views'

export type UploadFailure =
  | { readonly kind: 'refused'; readonly code: RequestFailure }
  /** The file itself cannot be read. */
  | { readonly kind: 'unreadable'; readonly words: string }

export type BroughtFile = { readonly name: string; readonly blob: Blob }

export type Upload<Value> = {
  readonly isPending: boolean
  readonly progress: ImportProgress | null
  readonly failure: UploadFailure | null
  readonly send: (asked: Asked, onDone: (value: Value) => void) => void
  /** What was under way is left. */
  readonly cancel: () => void
}

type Asked = { readonly files: readonly BroughtFile[]; readonly input: Readonly<Record<string, unknown>> }
type Line<Value> = {
  readonly progress?: ImportProgress
  readonly result?:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly code: RequestFailure }
    | { readonly ok: false; readonly code: 'unreadable'; readonly words: string }
}

const unreachable: UploadFailure = { kind: 'refused', code: 'unavailable' }

export function useUpload<Value>(verb: 'look' | 'take'): Upload<Value> {
  const [isPending, setPending] = useState(false)
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  const [failure, setFailure] = useState<UploadFailure | null>(null)
  const running = useRef<AbortController | null>(null)

  const cancel = () => {
    running.current?.abort()
    running.current = null
    setPending(false)
    setProgress(null)
  }
  const send = (asked: Asked, onDone: (value: Value) => void) => {
    running.current?.abort()
    const own = new AbortController()
    running.current = own
    const isOwn = () => running.current === own
    setPending(true)
    setProgress(null)
    setFailure(null)
    const told = (line: Line<Value>) => {
      if (!isOwn()) return
      if (line.progress !== undefined) setProgress(line.progress)
      if (line.result === undefined) return
      if (line.result.ok) onDone(line.result.value)
      else setFailure(failureOf(line.result))
      running.current = null
      setPending(false)
    }
    void post<Value>(`/api/exchange/${verb}`, { ...asked, signal: own.signal, told }).then((isAnswered) => {
      if (isAnswered || !isOwn()) return
      setFailure(unreachable)
      setPending(false)
    })
  }
  return { isPending, progress, failure, send, cancel }
}

function failureOf(result: Extract<Line<never>['result'], { readonly ok: false }>): UploadFailure {
  return 'words' in result ? { kind: 'unreadable', words: result.words } : { kind: 'refused', code: result.code }
}

type Posted<Value> = Asked & { readonly signal: AbortSignal; readonly told: (line: Line<Value>) => void }

/** A line of JSON, then the bytes; the answer is a line for each step. @returns whether there was an answer. */
async function post<Value>(address: string, { files, input, signal, told }: Posted<Value>): Promise<boolean> {
  const sizes = files.map(({ name, blob }) => ({ name, size: blob.size }))
  const body = new Blob([`${JSON.stringify({ files: sizes, ...input })}\n`, ...files.map(({ blob }) => blob)])
  try {
    const headers = { 'Content-Type': 'application/octet-stream' }
    const { body: answer } = await fetch(address, { method: 'POST', body: await body.arrayBuffer(), headers, signal })
    const reader = answer?.pipeThrough(new TextDecoderStream()).getReader()
    let rest = ''
    let isAnswered = false
    for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
      const lines = (rest + next.value).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const said: Line<Value> = JSON.parse(line)
        isAnswered ||= said.result !== undefined
        told(said)
      }
    }
    return isAnswered
  } catch {
    return false
  }
}
