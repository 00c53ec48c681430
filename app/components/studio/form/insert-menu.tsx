'use client'

/** Puts a drawn value, a table or a formula where the caret is. */
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './form.module.css'
import { useForm } from './form-context'

type InsertMenuProps = {
  readonly label: string
  /** How long a text it is for. */
  readonly lines: number
  readonly onInsert: (piece: string) => void
}

export function InsertMenu({ label, lines, onInsert }: InsertMenuProps) {
  const t = useTranslations('StudioForm')
  const { names } = useForm()
  const [first = 'x', second = first] = names
  return (
    <select
      className={styles['insert']}
      aria-label={label}
      data-lines={lines}
      value=""
      onChange={(event) => {
        if (event.target.value !== '') onInsert(event.target.value)
      }}
    >
      <option value="">{t('insert')}</option>
      <optgroup label={t('insertValue')}>
        {names.map((name) => (
          <option key={name} value={`{{ ${name} }}`}>
            {name}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('insertRounded')}>
        {names.map((name) => (
          <option key={name} value={`{{ fixed(${name}, 3) }}`}>
            {t('rounded', { name })}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('insertOther')}>
        <option value={`\n\n{{ table("${first}", ${first}, "${second}", ${second}) }}\n\n`}>{t('insertTable')}</option>
        <option value="$x^2$">{t('insertFormula')}</option>
        <option value={'\n\n$$\nx^2\n$$\n\n'}>{t('insertDisplay')}</option>
      </optgroup>
    </select>
  )
}
