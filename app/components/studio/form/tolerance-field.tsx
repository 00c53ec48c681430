'use client'

/** How near is near enough: first the kind, then its figures. */
import { useTranslations } from '@/app/i18n/use-translations'
import { ExpressionField } from './expression-field'
import { FieldFrame, type FrameWords } from './field-frame'
import styles from './form.module.css'
import { type FormPath, useForm, useValue } from './form-context'
import { LineField } from './line-field'
import { OtherShape } from './other-shape'
import { toleranceWords } from './schema-words'
import { TickField } from './tick-field'
import { type ToleranceKind, toleranceForms, toleranceKindOf } from './tolerance-kinds'
import { numberTyped } from './typed-values'

type ToleranceFieldProps = FrameWords & {
  readonly path: FormPath
  readonly kinds: readonly ToleranceKind[]
}

export function ToleranceField({ path, kinds, ...frame }: ToleranceFieldProps) {
  const t = useTranslations('StudioForm')
  const { edit, canEdit } = useForm()
  const kind = toleranceKindOf(useValue(path))
  const choose = (word: string) => {
    const chosen = kinds.find((each) => each === word)
    if (chosen !== undefined)
      edit([
        { path, value: undefined },
        { path, value: toleranceForms[chosen].begins },
      ])
  }
  return (
    <FieldFrame path={path} {...frame}>
      {({ id, describedBy }) =>
        kind === null ? (
          <OtherShape path={path} />
        ) : (
          <div className={styles['stack']}>
            <select
              id={id}
              className={styles['box']}
              value={kind}
              disabled={!canEdit}
              aria-describedby={describedBy}
              onChange={(event) => choose(event.target.value)}
            >
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {t(`tolerance.${each}`)}
                </option>
              ))}
            </select>
            <ToleranceFigures path={path} kind={kind} />
          </div>
        )
      }
    </FieldFrame>
  )
}

function ToleranceFigures({ path, kind }: { readonly path: FormPath; readonly kind: ToleranceKind }) {
  const t = useTranslations('StudioForm')
  const words = toleranceWords
  return (
    <>
      <div className={styles['pairs']}>
        {toleranceForms[kind].numbers.map((key) => (
          <LineField
            key={key}
            path={[...path, key]}
            label={t(`toleranceKey.${key}`)}
            words={words(key)}
            typed={numberTyped}
            size="short"
            mode="decimal"
          />
        ))}
      </div>
      {(kind === 'significantFigures' || kind === 'decimalPlaces') && (
        <TickField path={[...path, 'strict']} label={t('toleranceKey.strict')} words={words('strict')} />
      )}
      {kind === 'interval' && (
        <div className={styles['pairs']}>
          <ExpressionField path={[...path, 'low']} label={t('toleranceKey.low')} words={words('low')} />
          <ExpressionField path={[...path, 'high']} label={t('toleranceKey.high')} words={words('high')} />
        </div>
      )}
    </>
  )
}
