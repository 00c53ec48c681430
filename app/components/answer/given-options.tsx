/** Options with those that were chosen marked; of several choices, also that none was. */
import { getTranslations } from '@/app/i18n/get-translations'
import styles from './answer.module.css'
import type { AskedChoice, AskedChoices } from './asked-part'

type GivenOptionsProps = { readonly part: AskedChoice | AskedChoices; readonly chosen: ReadonlySet<string> }

export async function GivenOptions({ part, chosen }: GivenOptionsProps) {
  const t = await getTranslations('Answer')
  return (
    <ul className={styles['options']}>
      {part.options.map(({ id, text }) => (
        <li key={id} className={styles['option']} data-chosen={chosen.has(id)}>
          <span className={styles['mark']} data-kind={part.kind} />
          <span>
            {chosen.has(id) && <span className="visually-hidden">{t('yourChoice')} </span>}
            {text}
          </span>
        </li>
      ))}
    </ul>
  )
}
