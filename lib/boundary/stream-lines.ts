// An answer told line by line while the work is done.
import 'server-only'
import { UnreadableFileError } from '@/lib/content/interchange/unreadable-file'
import type { ActionResult } from '@/lib/contracts/action-result'
import { failureOf } from './failure-of'

/** A file that cannot be read is an answer, in words of its own. */
export type UploadAnswer<Value> =
  | ActionResult<Value>
  | { readonly ok: false; readonly code: 'unreadable'; readonly words: string }

/** What it is told throws where nobody waits for the answer any more. */
type Work<Value, Progress> = (tell: (progress: Progress) => void) => Promise<Value>

/** Ends the work for nobody to see. */
class LeftError extends Error {}

/** A line of JSON for each step, {"progress"}, and a last one, {"result"}. */
export function streamLines<Value, Progress>(work: Work<Value, Progress>): ReadableStream<Uint8Array> {
  let isLeft = false
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      const say = (line: unknown) => {
        if (isLeft) throw new LeftError()
        controller.enqueue(new TextEncoder().encode(`${JSON.stringify(line)}\n`))
      }
      try {
        say({ result: await resultOf(() => work((progress) => say({ progress }))) })
        controller.close()
      } catch (error) {
        if (!(error instanceof LeftError)) throw error
      }
    },
    cancel() {
      isLeft = true
    },
  })
}

async function resultOf<Value>(work: () => Promise<Value>): Promise<UploadAnswer<Value>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (error instanceof LeftError) throw error
    return error instanceof UnreadableFileError
      ? { ok: false, code: 'unreadable', words: error.message }
      : failureOf(error)
  }
}
