'use client'

/** A box over a value of the text: what was typed stays as it was typed while the text says the same. */
import { useState } from 'react'
import { areEqual, type Json } from '@/lib/authoring/json'
import { type FormPath, useForm, useValue } from './form-context'
import type { TypedValue } from './typed-values'

type Typed = { readonly text: string; readonly wrote: Json | undefined }

export function useTyped(path: FormPath, { textOf, toValue }: TypedValue) {
  const { edit } = useForm()
  const value = useValue(path)
  const [typed, setTyped] = useState<Typed | null>(null)
  // Undone, or changed in the text meanwhile: then the box shows what the text says.
  const isAsTyped = typed !== null && saySame(typed.wrote, value)
  const shown = value === undefined ? '' : textOf(value)
  return {
    text: isAsTyped ? typed.text : shown,
    type: (text: string) => {
      const wrote = toValue(text)
      setTyped({ text, wrote })
      edit([{ path, value: wrote }])
    },
    leave: () => setTyped(null),
  }
}

/** But for the white space at the end of a line, which a text does not keep everywhere. */
function saySame(wrote: Json | undefined, value: Json | undefined): boolean {
  if (wrote === undefined || value === undefined) return wrote === value
  if (typeof wrote === 'string' && typeof value === 'string') return trimmed(wrote) === trimmed(value)
  return areEqual(wrote, value)
}

function trimmed(text: string): string {
  return text.replaceAll(/[ \t]+$/gm, '').trim()
}
