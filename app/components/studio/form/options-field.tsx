'use client'

/** The options to choose from, each with what is read by whoever chooses it. */
import { useTranslations } from '@/app/i18n/use-translations'
import { idAllowed } from './entry-rows'
import type { FrameWords } from './field-frame'
import { type FormPath, keysAt, useForm } from './form-context'
import { ListField } from './list-field'
import { MistakeField } from './mistake-field'
import { sharedWords } from './schema-words'
import { TextField } from './text-field'

export function OptionsField({ path, ...frame }: FrameWords & { readonly path: FormPath }) {
  const t = useTranslations('StudioForm')
  const { question } = useForm()
  const words = (key: string) => sharedWords('option', key)
  return (
    <ListField
      path={path}
      {...frame}
      named={idAllowed}
      nameOf={(id) => t('optionName', { id })}
      adding={{
        label: t('addOption'),
        begins: { text: t('optionText'), feedback: t('optionFeedback') },
        wish: nextLetter(keysAt(question, path)),
      }}
    >
      {(own) => (
        <>
          <TextField path={[...own, 'text']} label={t('optionTextLabel')} words={words('text')} lines={1} />
          <TextField path={[...own, 'feedback']} label={t('feedback')} words={words('feedback')} lines={1} />
          <TextField
            path={[...own, 'feedbackIfKey']}
            label={t('feedbackIfKey')}
            words={words('feedbackIfKey')}
            lines={1}
          />
          <MistakeField path={[...own, 'mistake']} label={t('optionMistake')} words={words('mistake')} />
        </>
      )}
    </ListField>
  )
}

/** A, B, C, … as long as these are what the options are called. */
function nextLetter(ids: readonly string[]): string {
  return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').find((letter) => !ids.includes(letter)) ?? 'option'
}
