'use client'

/** What the question asks for: a sheet for each part, with the fields of its kind. */
import { useTranslations } from '@/app/i18n/use-translations'
import { answerKinds } from '@/lib/authoring/question-outline'
import { answerForms } from './answer-fields'
import { AnswerFields } from './answer-fields-view'
import { EntryRows, nameAllowed } from './entry-rows'
import { KindMenu } from './kind-menu'
import { answerSchemas } from './schema-words'
import { useEntries } from './use-entries'

const path = ['answers']

export function AnswersSection() {
  const t = useTranslations('StudioForm')
  const entries = useEntries(path)
  const kinds = answerKinds.map((kind) => ({
    kind,
    title: t(`answer.${kind}`),
    meaning: answerSchemas.find((each) => each.kind === kind)?.meaning ?? '',
  }))
  return (
    <>
      <EntryRows path={path} entries={entries} named={nameAllowed} nameOf={(name) => t('answerName', { name })}>
        {(own) => <AnswerFields path={own} />}
      </EntryRows>
      {entries.keys !== null && (
        <KindMenu
          label={t('addAnswer')}
          kinds={kinds}
          onAdd={(kind) => entries.add(answerForms[kind].begins, 'result')}
        />
      )}
    </>
  )
}
