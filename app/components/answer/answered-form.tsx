/** The answer as it was sent, where it was typed. Nothing here can be changed any more. */
import styles from './answer.module.css'
import type { AskedPart } from './asked-part'
import { GivenEntries } from './given-entries'
import { GivenMatrix } from './given-matrix'
import { GivenNumber } from './given-number'
import { GivenOptions } from './given-options'
import { GivenOrder } from './given-order'
import { GivenSpread } from './given-spread'
import { splitTicks } from './ticks-text'

type AnsweredFormProps = {
  readonly parts: readonly AskedPart[]
  readonly response: Readonly<Record<string, string>>
}

export function AnsweredForm({ parts, response }: AnsweredFormProps) {
  return (
    <div className={styles['answered']}>
      {parts.map((part) => (
        <div key={part.name} className={styles['part']}>
          <p className={styles['label']}>{part.label}</p>
          <Given part={part} value={response[part.name] ?? ''} />
        </div>
      ))}
    </div>
  )
}

function Given({ part, value }: { readonly part: AskedPart; readonly value: string }) {
  switch (part.kind) {
    case 'number':
      return <GivenNumber unit={part.unit} value={value} />
    case 'vector':
      return <GivenEntries part={part} value={value} />
    case 'matrix':
      return <GivenMatrix part={part} value={value} />
    case 'choice':
      return <GivenOptions part={part} chosen={new Set([value])} />
    case 'choices':
      return <GivenOptions part={part} chosen={splitTicks(value, part.options.map(idOf))} />
    case 'probabilistic-choice':
      return <GivenSpread part={part} value={value} />
    case 'ordering':
      return <GivenOrder part={part} value={value} />
    case 'expression':
      return (
        <p className={styles['given']}>
          <code>{value}</code>
        </p>
      )
  }
}

function idOf({ id }: { readonly id: string }): string {
  return id
}
