'use client'

/** One thing asked: a number, a probability for each outcome, or a choice. */
import type { AskedPart } from './asked-part'
import { ChoiceRows } from './choice-rows'
import { NumberBox } from './number-box'
import { VectorBoxes } from './vector-boxes'

export type BoxState = {
  readonly value: string
  /** What was expected instead, when the server could not read it. */
  readonly expected: string | null
  readonly onChange: (text: string) => void
}

export function AnswerBox({ part, ...state }: BoxState & { readonly part: AskedPart }) {
  switch (part.kind) {
    case 'number':
      return <NumberBox part={part} {...state} />
    case 'choice':
      return <ChoiceRows part={part} {...state} />
    case 'vector':
      return <VectorBoxes part={part} {...state} />
  }
}
