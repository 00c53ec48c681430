/** A line of the schema's, with what stands in backticks set as code. */
import { Fragment } from 'react'

export function Described({ text }: { readonly text: string }) {
  const pieces = text.split('`').map((piece, place) => ({ piece, place, isCode: place % 2 === 1 }))
  return pieces.map(({ piece, place, isCode }) =>
    isCode ? <code key={place}>{piece}</code> : <Fragment key={place}>{piece}</Fragment>,
  )
}
