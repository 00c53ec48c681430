/** To the answer before and the one after; arrow keys do the same. */
import Link from 'next/link'
import button from '@/app/components/ui/button.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import { ReplayKeys } from './replay-keys'
import styles from './story.module.css'

type ReplayStepsProps = { readonly number: number; readonly count: number }

export async function ReplaySteps({ number, count }: ReplayStepsProps) {
  const t = await getTranslations('Story')
  const previous = number > 1 ? `?at=${number - 1}#replay` : null
  const next = number < count ? `?at=${number + 1}#replay` : null
  return (
    <nav className={styles['steps']} aria-label={t('steps')}>
      <Step href={previous} words={t('previous')} />
      <Step href={next} words={t('next')} />
      <ReplayKeys previous={previous} next={next} />
    </nav>
  )
}

function Step({ href, words }: { readonly href: string | null; readonly words: string }) {
  const look = `${button['quiet']} ${button['small']}`
  if (href === null) {
    return (
      <span className={`${look} ${styles['end']}`} aria-disabled="true">
        {words}
      </span>
    )
  }
  return (
    <Link href={href} className={look} prefetch={false}>
      {words}
    </Link>
  )
}
