/** Reads a text file somebody named, or says in a sentence why it cannot be read. */
import { readFile, stat } from 'node:fs/promises'
import { UsageError } from './usage-error'

/** No lesson and nothing beside one comes near it. */
const MAX_BYTES = 8_000_000

/** @throws UsageError when there is no such file, or it holds no text. */
export async function readText(file: string): Promise<string> {
  const text = await findText(file)
  if (text === null) throw new UsageError(`There is no file ${file}.`)
  return text
}

/** Null when there is no such file. */
export async function findText(file: string): Promise<string | null> {
  const found = await stat(file).catch((error: unknown) => absent(file, error))
  if (found === null) return null
  if (!found.isFile()) throw new UsageError(`${file} is no file: a folder or a device cannot be read as text.`)
  if (found.size > MAX_BYTES) throw new UsageError(`${file} is too large: expected at most ${MAX_BYTES} bytes.`)
  const bytes = await readFile(file).catch((error: unknown) => refuse(file, error))
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new UsageError(`${file} is no text in UTF-8.`)
  }
}

function absent(file: string, error: unknown): null {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null
  return refuse(file, error)
}

function refuse(file: string, error: unknown): never {
  throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`)
}
