'use client'

/** Which options are right: some of them always, or those that an expression gives. */
import { useTranslations } from '@/app/i18n/use-translations'
import { isJsonList, type Json } from '@/lib/authoring/json'
import { ExpressionField } from './expression-field'
import { type FrameWords, Meaning } from './field-frame'
import styles from './form.module.css'
import { type FormPath, keysAt, useForm, useProblems, useValue } from './form-context'
import { ProblemList } from './problem-list'

export function OptionIdsField({ path, label, words }: FrameWords & { readonly path: FormPath }) {
  const t = useTranslations('StudioForm')
  const { question, edit, canEdit } = useForm()
  const value = useValue(path)
  const problems = useProblems(path)
  const ids = keysAt(question, [...path.slice(0, -1), 'options'])
  const right = isJsonList(value) ? value : null
  const tick = (id: string, isRight: boolean) =>
    edit([{ path, value: ids.filter((each) => (each === id ? isRight : isAmong(right, each))) }])
  return (
    <fieldset className={styles['list']} data-path={path.join('.')}>
      <legend>{label}</legend>
      <p className={styles['hint']}>
        <Meaning {...(words === undefined ? {} : { words })} />
      </p>
      {right !== null &&
        ids.map((id) => (
          <label key={id} className={styles['tick']}>
            <input
              type="checkbox"
              checked={isAmong(right, id)}
              disabled={!canEdit}
              onChange={(event) => tick(id, event.target.checked)}
            />
            <span>{t('optionIsRight', { id })}</span>
          </label>
        ))}
      {right === null ? (
        <ExpressionField path={path} label={t('keyExpression')} />
      ) : (
        <ProblemList problems={problems} />
      )}
      {canEdit && (
        <button
          type="button"
          className={styles['text']}
          onClick={() => edit([{ path, value: right === null ? [] : whereFor(ids) }])}
        >
          {t(right === null ? 'keyByTicks' : 'keyByExpression')}
        </button>
      )}
    </fieldset>
  )
}

function isAmong(right: readonly Json[] | null, id: string): boolean {
  return right?.some((each) => String(each) === id) === true
}

/** To begin with: something that reads, and shows how each option has its condition. */
function whereFor(ids: readonly string[]): string {
  return `where([${ids.map((id) => `"${id}"`).join(', ')}], ${ids.map((_id, place) => `${place + 1} > 1`).join(', ')})`
}
