/** A question with options as its reader sees it. */
import type { Part } from '@/lib/problems/part'

export type Item = {
  readonly stem: string
  readonly options: readonly ItemOption[]
  /** Whether exactly one option is right. */
  readonly hasOneKey: boolean
}

export type ItemOption = { readonly text: string; readonly isKey: boolean }

/** Null for parts without options. The label stands right above the options and is read with the prompt. */
export function toItem(part: Part, prompt: string): Item | null {
  if (!('options' in part)) return null
  const isKey = (id: string) => (part.kind === 'choices' ? part.key.includes(id) : part.key === id)
  return {
    stem: `${prompt}\n${part.label}`,
    options: part.options.map(({ id, text }) => ({ text, isKey: isKey(id) })),
    hasOneKey: part.kind !== 'choices',
  }
}
