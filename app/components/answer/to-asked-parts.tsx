/** The parts of a problem for the answer form, their words rendered here so that no renderer reaches the browser. */
import { InlineMarkdown } from '@/app/components/markdown/markdown'
import type { PublicPart } from '@/lib/problems/public-part'
import type { AskedPart } from './asked-part'
import { askedParts } from './asked-parts'

export function toAskedParts(parts: readonly PublicPart[]): readonly AskedPart[] {
  return askedParts(parts, InlineMarkdown)
}
