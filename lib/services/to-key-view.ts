// A key as screens show it.
import 'server-only'
import type { KeyView } from '@/lib/contracts/views'
import { acceptedInterval } from '@/lib/grading/accepted-interval'
import { keyText } from '@/lib/grading/key-text'
import type { Part } from '@/lib/problems/part'

/** The accepted interval says what the digits of the key leave out. */
export function toKeyView(part: Part): KeyView {
  return { name: part.name, key: keyText(part), accepted: acceptedInterval(part) }
}
