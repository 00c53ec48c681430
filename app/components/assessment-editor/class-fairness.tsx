/** How far apart the luck of the draw sets the exams of a class. Comes when it is worked out, behind the rest of the page. */
import { getFormatter } from 'next-intl/server'
import { Suspense } from 'react'
import { getTranslations } from '@/app/i18n/get-translations'
import type { FairnessView } from '@/lib/contracts/assessment-views'
import styles from './class-fairness.module.css'

type ClassFairnessProps = { readonly fairness: Promise<FairnessView | null> }

export async function ClassFairness({ fairness }: ClassFairnessProps) {
  const t = await getTranslations('Editor')
  return (
    <div aria-live="polite" className={styles['box']}>
      <Suspense fallback={<p className={styles['waits']}>{t('fairnessWaits')}</p>}>
        <Figures fairness={fairness} />
      </Suspense>
    </div>
  )
}

/** In points: less is not worth a word. */
const hardly = 0.005

async function Figures({ fairness }: ClassFairnessProps) {
  const [t, format, view] = await Promise.all([getTranslations('Editor'), getFormatter(), fairness])
  if (view?.kind !== 'measured') return <p>{t('fairnessUndrawable')}</p>
  const { students, maxPoints: max, isBalanced, apart, apartOtherwise, doubt } = view
  const points = (value: number) => format.number(value, 'earned')
  const isWorthAWord = isBalanced ? apartOtherwise > hardly : apartOtherwise < apart - hardly
  return (
    <>
      <p>{apart > hardly ? t('fairnessApart', { students, apart: points(apart), max }) : t('fairnessSame')}</p>
      {isWorthAWord && (
        <p className={styles['beside']}>
          {t(isBalanced ? 'fairnessRandom' : 'fairnessBalanced', { apart: points(apartOtherwise) })}
        </p>
      )}
      {doubt > hardly && <p className={styles['beside']}>{t('fairnessDoubt', { doubt: points(doubt) })}</p>}
    </>
  )
}
