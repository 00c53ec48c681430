/** How an answer was read, set as mathematics where the renderer is: on the server. */
import type { ReactNode } from 'react'
import { InlineMarkdown } from '@/app/components/markdown/markdown'
import type { ReadPart } from '@/lib/contracts/attempt-views'

export type ShownReading =
  | { readonly name: string; readonly kind: 'read'; readonly shown: ReactNode }
  | { readonly name: string; readonly kind: 'unreadable'; readonly expected: string }

export function toShownReadings(parts: readonly ReadPart[]): readonly ShownReading[] {
  return parts.map((part) =>
    part.kind === 'unreadable' ? part : { name: part.name, kind: 'read', shown: <InlineMarkdown text={part.readAs} /> },
  )
}
