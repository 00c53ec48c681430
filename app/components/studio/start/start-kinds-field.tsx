'use client'

/** What the student answers with, and what is drawn for it. */
import { useTranslations } from '@/app/i18n/use-translations'
import { type AnswerKind, answerKinds } from '@/lib/authoring/question-outline'
import type { Material } from '@/lib/authoring/starts/start-materials'
import styles from './start.module.css'

type StartKindsProps = {
  readonly answer: AnswerKind | 'blank'
  readonly onAnswer: (answer: AnswerKind | 'blank') => void
  readonly materials: readonly Material[]
  readonly material: Material | null
  readonly onMaterial: (material: Material) => void
}

export function StartKinds({ answer, onAnswer, materials, material, onMaterial }: StartKindsProps) {
  const t = useTranslations('StudioStart')
  return (
    <>
      <fieldset className={styles['group']}>
        <legend>{t('answerWith')}</legend>
        <div className={styles['kinds']}>
          {[...answerKinds, 'blank' as const].map((kind) => (
            <label key={kind} className={styles['kind']}>
              <input type="radio" name="answer" checked={answer === kind} onChange={() => onAnswer(kind)} />
              <strong>{t(`kind.${kind}`)}</strong>
              <span>{t(`kindText.${kind}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {materials.length > 1 && (
        <fieldset className={styles['group']}>
          <legend>{t('about')}</legend>
          <div className={styles['materials']}>
            {materials.map((each) => (
              <label key={each} className={styles['tick']}>
                <input type="radio" name="material" checked={material === each} onChange={() => onMaterial(each)} />
                <span>{t(`material.${each}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </>
  )
}
