/** What was written and is not yet on the server, kept on this machine: a crash, a closed tab or a dead network loses nothing. */
import { z } from 'zod'
import { ownMistakesSchema } from '@/lib/contracts/authoring/own-mistakes'

const writtenSchema = z.object({ source: z.string(), ownMistakes: ownMistakesSchema })
const copySchema = z.object({
  /** The revision it was written from, and what that said. */
  revision: z.number(),
  base: writtenSchema,
  written: writtenSchema,
  /** Milliseconds since the epoch. */
  at: z.number(),
})
export type LocalCopy = z.infer<typeof copySchema>

export type CopyPlace = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** A browser may forbid it, and says so by throwing: then nothing is kept. */
export function openCopyPlace(): CopyPlace | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

type CopyKey = {
  readonly draftId: string
  /** Of this page: two of one draft, open at once, keep a copy each. */
  readonly page: string
}

const prefix = 'surprisal.draft.'
const nameOf = ({ draftId, page }: CopyKey) => `${prefix}${draftId}.${page}`

/** A machine that keeps nothing (storage full, or forbidden) is no reason not to write on. @returns whether it was kept. */
export function keepCopy(place: CopyPlace | null, { copy, ...key }: CopyKey & { readonly copy: LocalCopy }): boolean {
  if (place === null) return false
  try {
    place.setItem(nameOf(key), JSON.stringify(copy))
    return true
  } catch {
    return false
  }
}

export function dropCopy(place: CopyPlace | null, key: CopyKey): void {
  try {
    place?.removeItem(nameOf(key))
  } catch {
    // Nothing could be kept there either.
  }
}

/** Takes out the newest copy of a draft, whichever page kept it; the others stay. Null where there is none. */
export function takeCopy(place: CopyPlace | null, draftId: string): LocalCopy | null {
  if (place === null) return null
  try {
    const names = Array.from({ length: place.length }, (_, index) => place.key(index))
    const kept = names.flatMap((name) => {
      const copy = name?.startsWith(`${prefix}${draftId}.`) === true ? readCopy(place.getItem(name)) : null
      return copy === null || name === null ? [] : [{ name, copy }]
    })
    const newest = kept.sort((a, b) => b.copy.at - a.copy.at)[0]
    if (newest === undefined) return null
    place.removeItem(newest.name)
    return newest.copy
  } catch {
    return null
  }
}

function readCopy(text: string | null): LocalCopy | null {
  if (text === null) return null
  try {
    return copySchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
