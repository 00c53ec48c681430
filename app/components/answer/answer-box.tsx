'use client'

/** One thing asked, in the boxes of its kind. What they hold is always one text: what is kept, and what is sent. */
import type { AskedPart } from './asked-part'
import { ChoiceRows } from './choice-rows'
import { ChoicesRows } from './choices-rows'
import { ExpressionBox } from './expression-box'
import { MatrixTable } from './matrix-table'
import { NumberBox } from './number-box'
import { OrderingList } from './ordering-list'
import { SpreadRows } from './spread-rows'
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
    case 'vector':
      return <VectorBoxes part={part} {...state} />
    case 'matrix':
      return <MatrixTable part={part} {...state} />
    case 'choice':
      return <ChoiceRows part={part} {...state} />
    case 'choices':
      return <ChoicesRows part={part} {...state} />
    case 'probabilistic-choice':
      return <SpreadRows part={part} {...state} />
    case 'ordering':
      return <OrderingList part={part} {...state} />
    case 'expression':
      return <ExpressionBox part={part} {...state} />
  }
}
