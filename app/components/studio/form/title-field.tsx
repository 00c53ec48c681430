'use client'

/** The title, which names the id as well until somebody gives the question another. */
import { useStudio } from '@/app/components/studio/studio-context'
import { useTranslations } from '@/app/i18n/use-translations'
import { freeQuestionId, isIdOfTitle } from '@/lib/authoring/question-id'
import { FieldFrame } from './field-frame'
import styles from './form.module.css'
import { useForm, useValue } from './form-context'
import { OtherShape } from './other-shape'
import { questionWords } from './schema-words'
import { textTyped } from './typed-values'
import { useTyped } from './use-typed'

export function TitleField() {
  const t = useTranslations('StudioForm')
  const { edit, canEdit } = useForm()
  const { ownId, takenIds } = useStudio().surroundings
  const id = useValue(['id'])
  const path = ['title']
  const { text, type, leave } = useTyped(path, textTyped)
  const change = (title: string) => {
    const isMade = ownId === null && text !== null && typeof id === 'string' && isIdOfTitle(id, text)
    type(title)
    if (isMade) edit([{ path: ['id'], value: freeQuestionId(title, takenIds) }])
  }
  return (
    <FieldFrame path={path} label={t('about.title')} words={questionWords('title')}>
      {({ id: box, describedBy, isWrong }) =>
        text === null ? (
          <OtherShape path={path} />
        ) : (
          <input
            id={box}
            className={styles['box']}
            type="text"
            autoComplete="off"
            maxLength={200}
            value={text}
            readOnly={!canEdit}
            aria-invalid={isWrong}
            aria-describedby={describedBy}
            onChange={(event) => change(event.target.value)}
            onBlur={leave}
          />
        )
      }
    </FieldFrame>
  )
}
