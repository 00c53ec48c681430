import { describe, expect, it } from 'vitest'
import { streamLines } from '@/lib/boundary/stream-lines'
import { UnreadableFileError } from '@/lib/content/interchange/unreadable-file'
import { AppError } from '@/lib/errors'

const linesOf = async (stream: ReadableStream<Uint8Array>) =>
  (await new Response(stream).text())
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

function door() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}

describe('work that is told of line by line', () => {
  it('says each step, then what came of it', async () => {
    const stream = streamLines(async (tell: (done: number) => void) => {
      tell(1)
      await Promise.resolve()
      tell(2)
      return 'all'
    })
    expect(await linesOf(stream)).toEqual([{ progress: 1 }, { progress: 2 }, { result: { ok: true, value: 'all' } }])
  })

  it('says a refusal by its code, and of a file what was expected', async () => {
    expect(await linesOf(streamLines(() => Promise.reject(new AppError('conflict'))))).toMatchObject([
      { result: { ok: false, code: 'conflict' } },
    ])
    expect(await linesOf(streamLines(() => Promise.reject(new UnreadableFileError('Expected text.'))))).toEqual([
      { result: { ok: false, code: 'unreadable', words: 'Expected text.' } },
    ])
  })

  it('ends where nobody waits any more', async () => {
    let steps = 0
    const [gate, ended] = [door(), door()]
    const stream = streamLines(async (tell: (done: number) => void) => {
      tell(1)
      await gate.opened
      try {
        tell(2)
        steps += 1
      } finally {
        ended.open()
      }
    })
    const reader = stream.getReader()
    await reader.read()
    await reader.cancel()
    gate.open()
    await ended.opened
    expect(steps).toBe(0)
  })
})
