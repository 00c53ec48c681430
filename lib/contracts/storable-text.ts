// Text that a database can hold.
import { z } from 'zod'

/**
 * Text that is Unicode through and through and without the character U+0000, which PostgreSQL has no place for. A person's
 * keyboard makes neither; what does is refused at the door instead of failing where it would be stored or looked up.
 */
export function storableText(maxLength: number): z.ZodString {
  return z
    .string()
    .max(maxLength)
    .check((text) => {
      if (isStorable(text.value)) return
      text.issues.push({ code: 'custom', input: text.value, message: 'expected text without control codes' })
    })
}

export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}
