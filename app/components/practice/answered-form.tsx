/** The answer as it was sent, where it was typed. Nothing here can be changed any more. */
import { getTranslations } from 'next-intl/server'
import styles from './answer-form.module.css'
import type { AskedPart } from './asked-part'
import { splitEntries } from './vector-text'

type AnsweredFormProps = {
  readonly parts: readonly AskedPart[]
  readonly response: Readonly<Record<string, string>>
}

export function AnsweredForm({ parts, response }: AnsweredFormProps) {
  return (
    <div className={styles['answered']}>
      {parts.map((part) => (
        <AnsweredPart key={part.name} part={part} value={response[part.name] ?? ''} />
      ))}
    </div>
  )
}

/** Who typed a unit is shown their own. */
const namesUnit = /(?<![a-z])(bits?|nats?|bp[cdtw])(?![a-z])/i

async function AnsweredPart({ part, value }: { readonly part: AskedPart; readonly value: string }) {
  const t = await getTranslations('Answer')
  return (
    <div className={styles['part']}>
      <p className={styles['label']}>{part.label}</p>
      {part.kind === 'number' && (
        <p className={styles['given']}>
          {value}
          {part.unit !== 'none' && !namesUnit.test(value) && (
            <span className={styles['beside']}>{t(part.unit === 'bits' ? 'unitBits' : 'unitNats')}</span>
          )}
        </p>
      )}
      {part.kind === 'choice' && (
        <ul className={styles['options']}>
          {part.options.map(({ id, text }) => (
            <li key={id} className={styles['option']} data-chosen={id === value}>
              <span className={styles['mark']} />
              <span>
                {id === value && <span className="visually-hidden">{t('yourChoice')} </span>}
                {text}
              </span>
            </li>
          ))}
        </ul>
      )}
      {part.kind === 'vector' && (
        <dl className={styles['vector']}>
          {part.outcomes.map(({ name, text }, place) => (
            <div key={name} className={styles['entry']}>
              <dt>{text}</dt>
              <dd className={styles['given']}>{splitEntries(value, part.outcomes.length)[place]}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
