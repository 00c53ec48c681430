// Files and what is asked of them, in one body.
import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/errors'

export type UploadedFile = { readonly name: string; readonly bytes: Buffer }

/** The line before the bytes. */
export const maxLineBytes = 2_000_000

const filesSchema = z.looseObject({
  files: z.array(z.looseObject({ name: z.string(), size: z.int().min(0) })).max(10_000),
})

/**
 * A line of JSON, whose `files` say the name and size of each, and then their bytes.
 * @throws AppError `invalid-input` where the line is none, or the sizes are not those of the bytes.
 */
export function readUpload(body: Buffer): { readonly input: unknown; readonly uploaded: readonly UploadedFile[] } {
  const end = body.indexOf(0x0a)
  if (end === -1 || end > maxLineBytes) throw new AppError('invalid-input')
  const input = parseJson(body.toString('utf8', 0, end))
  const told = filesSchema.safeParse(input)
  if (!told.success) throw new AppError('invalid-input')
  const uploaded: UploadedFile[] = []
  let at = end + 1
  for (const { name, size } of told.data.files) {
    uploaded.push({ name, bytes: body.subarray(at, at + size) })
    at += size
  }
  if (at !== body.length) throw new AppError('invalid-input')
  return { input, uploaded }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('invalid-input')
  }
}
