'use client'

/** The parts of a variant that is being written for the boxes in which a student answers, their words rendered in the browser. */
import type { AskedPart } from '@/app/components/answer/asked-part'
import { askedParts } from '@/app/components/answer/asked-parts'
import { LiveInlineMarkdown } from '@/app/components/markdown/live-markdown'
import type { PublicPart } from '@/lib/problems/public-part'

export function toLiveParts(parts: readonly PublicPart[]): readonly AskedPart[] {
  return askedParts(parts, LiveInlineMarkdown)
}
