'use client'

/** What an import did, and the way back from it. */
import Link from 'next/link'
import { useEffect, useRef } from 'react'
import button from '@/app/components/ui/button.module.css'
import page from '@/app/components/ui/page.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import type { ImportDone, ImportReport } from '@/lib/contracts/exchange/import-views'
import { askToUndoImport } from './actions'
import styles from './exchange.module.css'
import { OutcomeList } from './outcome-list'

type ImportOutcomeProps = {
  readonly done: ImportDone
  readonly report: ImportReport
  readonly onAgain: () => void
}

export function ImportOutcome({ done, report, onAgain }: ImportOutcomeProps) {
  const t = useTranslations('StudioExchange')
  const undo = useRequest(askToUndoImport)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  const { importId, questions, drafts, lessons } = done
  const changed = questions.filter(({ outcome }) => outcome !== 'unchanged')
  const mended = lessons.filter(({ isNew }) => !isNew)
  const isUndoable = changed.length + drafts.length + mended.length > 0
  const takeBack = () =>
    undo.send({
      importId,
      questionIds: changed.map(({ id }) => id),
      draftIds: drafts.map(({ draftId }) => draftId),
      lessons: mended.map(({ id, version }) => ({ id, version })),
    })
  const undone = undo.value
  return (
    <section className={`${page['card']} ${styles['stack']}`}>
      <h2 ref={head} tabIndex={-1}>
        {t('done.title')}
      </h2>
      <OutcomeList done={done} report={report} />
      <div role="status">
        {undone !== null && (
          <>
            <p className={styles['right']}>{t('done.undone', { ...undone, left: undone.left.length })}</p>
            {undone.left.length > 0 && (
              <p className={styles['about']}>{t('done.leftAlone', { ids: undone.left.join(', ') })}</p>
            )}
          </>
        )}
      </div>
      <RequestAlert failure={undo.failure} />
      <div className={styles['row']}>
        {isUndoable && undone === null && (
          <button type="button" className={button['quiet']} aria-disabled={undo.isPending} onClick={takeBack}>
            {t(undo.isPending ? 'done.undoing' : 'done.undo')}
          </button>
        )}
        <button type="button" className={button['quiet']} onClick={onAgain}>
          {t('done.again')}
        </button>
        <Link href="/bank" className={button['quiet']}>
          {t('done.bank')}
        </Link>
      </div>
    </section>
  )
}
