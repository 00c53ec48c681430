'use client'

/** A note on a problem, or the answer to one. */
import { type FormEvent, useRef } from 'react'
import people from '@/app/components/people/people.module.css'
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import { askToWriteNote } from './actions'

type NoteFormProps = {
  readonly place: {
    readonly courseId: string
    readonly attemptId: string
    readonly slotId: string
    readonly variantNumber: number
  }
  readonly kind: 'note' | 'reply'
}

export function NoteForm({ place, kind }: NoteFormProps) {
  const t = useTranslations('Notes')
  const isReady = useIsReady()
  const form = useRef<HTMLFormElement>(null)
  const sending = useRequest(askToWriteNote)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = new FormData(event.currentTarget).get('text')
    sending.send({ ...place, text }, () => form.current?.reset())
  }
  const word = kind === 'reply' ? 'sendReply' : 'send'
  return (
    <form ref={form} onSubmit={submit} className={people['stack']}>
      <label className={people['field']}>
        {t(kind === 'reply' ? 'reply' : 'text')}
        <textarea name="text" rows={3} required maxLength={4000} />
      </label>
      <button
        type="submit"
        className={`${button['quiet']} ${button['small']}`}
        disabled={!isReady}
        aria-disabled={sending.isPending}
      >
        {t(sending.isPending ? 'sending' : word)}
      </button>
      <span role="status">{sending.value !== null && !sending.isPending && t('sent')}</span>
      <RequestAlert failure={sending.failure} />
    </form>
  )
}
