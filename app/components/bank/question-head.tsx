/** Where a question of the bank stands, and what can be done with it. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import type { ReactNode } from 'react'
import button from '@/app/components/ui/button.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { BankQuestionView } from '@/lib/contracts/bank/bank-views'
import { bringQuestionBack, editQuestion, retireQuestion } from './question-actions'
import styles from './question-head.module.css'

export async function QuestionHead({ view }: { readonly view: BankQuestionView }) {
  const [t, format] = await Promise.all([getTranslations('StudioBank.page'), getFormatter()])
  const { questionId, version, isRetired, publishedAt, by, draft, canEdit } = view
  const at = format.dateTime(new Date(publishedAt), 'day')
  const small = `${button['quiet']} ${button['small']}`
  return (
    <div className={styles['head']}>
      <p role="status" className={styles['status']} data-status={isRetired ? 'retired' : 'published'}>
        {t(isRetired ? 'retired' : 'published')}{' '}
        {by === null ? t('cameWith', { version, at }) : t('writtenBy', { version, at, by })}
        {draft !== null && (
          <>
            {' '}
            <Link href={`/bank/drafts/${draft.id}`} prefetch={false}>
              {t(draft.state === 'draft' ? 'hasDraft' : 'hasDraftInReview')}
            </Link>
          </>
        )}
      </p>
      {canEdit && (
        <div className={styles['bar']}>
          <QuestionForm questionId={questionId} action={editQuestion}>
            <button type="submit" className={`${button['primary']} ${button['small']}`}>
              {t(draft === null ? 'edit' : 'goOn')}
            </button>
          </QuestionForm>
          <Link href={`/bank/new?copy=${questionId}`} prefetch={false} className={small}>
            {t('copy')}
          </Link>
          <QuestionForm questionId={questionId} action={isRetired ? bringQuestionBack : retireQuestion}>
            <button type="submit" className={small}>
              {t(isRetired ? 'bringBack' : 'retire')}
            </button>
          </QuestionForm>
          <Link href={`/bank/export?questions=${questionId}`} prefetch={false} className={small}>
            {t('takeOut')}
          </Link>
          <Link href={`/bank/${questionId}/versions`} prefetch={false} className={small}>
            {t('versions')}
          </Link>
        </div>
      )}
      <AlikeLine alike={view.alike} />
    </div>
  )
}

type QuestionFormProps = {
  readonly questionId: string
  readonly action: (form: FormData) => Promise<void>
  readonly children: ReactNode
}

function QuestionForm({ questionId, action, children }: QuestionFormProps) {
  return (
    <form action={action}>
      <input type="hidden" name="questionId" value={questionId} />
      {children}
    </form>
  )
}

async function AlikeLine({ alike }: Pick<BankQuestionView, 'alike'>) {
  const [t, format] = await Promise.all([getTranslations('StudioBank.page'), getFormatter()])
  if (alike.length === 0) return null
  return (
    <p className={styles['alike']}>
      {t('veryLike')}{' '}
      {alike.map(({ id, title, similarity }, place) => (
        <span key={id}>
          {place > 0 && ', '}
          <Link href={`/bank/${id}`} prefetch={false}>
            {title}
          </Link>{' '}
          {t('alikeShare', { share: format.number(similarity, 'share') })}
        </span>
      ))}
    </p>
  )
}
