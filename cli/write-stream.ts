/** Standard output for what is too much to hold at once: written as it is made, no faster than it is read. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** A reader that has seen enough and closes the pipe (`| head`) ends the writing; that is no failure. */
export async function writeStream(chunks: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(chunks), process.stdout, { end: false })
  } catch (error) {
    if (!isClosedPipe(error)) throw error
  }
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE'
}
