'use client'

/** How far something long is, or the words for what stopped it. */
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './exchange.module.css'
import type { Upload } from './use-upload'

type UploadLineProps = { readonly upload: Omit<Upload<never>, 'send'>; readonly words: string }

export function UploadLine({ upload: { isPending, progress, failure, cancel }, words }: UploadLineProps) {
  const t = useTranslations('StudioExchange')
  return (
    <>
      {isPending && (
        <div className={styles['progress']}>
          {/* What is counted is for the eye: a voice that says each step would say nothing else. */}
          <p>
            <span role="status">{words}</span> {progress !== null && t('proving', progress)}
          </p>
          <progress aria-label={words} {...(progress === null ? {} : { value: progress.done, max: progress.of })} />
          <button type="button" className={`${button['quiet']} ${button['small']}`} onClick={cancel}>
            {t('cancel')}
          </button>
        </div>
      )}
      {failure?.kind === 'unreadable' ? (
        <p role="alert" className={styles['wrong']}>
          {failure.words}
        </p>
      ) : (
        <RequestAlert failure={failure?.code ?? null} />
      )}
    </>
  )
}
