/** Whether a part of an address can be an id at all: what cannot is not looked up. */
import { z } from 'zod'

const uuidSchema = z.uuid()

export function isUuid(text: string): boolean {
  return uuidSchema.safeParse(text).success
}
