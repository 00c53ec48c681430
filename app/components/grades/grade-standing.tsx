/** In one sentence, what a grade counts and why. */
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { StudentGrade } from '@/lib/contracts/gradebook-views'

export async function GradeStanding({ grade }: { readonly grade: StudentGrade }) {
  const [t, format] = await Promise.all([getTranslations('Grades'), getFormatter()])
  const { standing, maxPoints, contribution } = grade
  const max = format.number(maxPoints, 'earned')
  switch (standing.kind) {
    case 'counts': {
      if (standing.from === 'missing') return <p>{t('notDone', { max })}</p>
      const adds = format.number(contribution, 'earned')
      return (
        <p>
          <strong>{t('counts', { points: format.number(standing.points, 'earned'), max })}</strong>{' '}
          {t('addsPoints', { points: adds })}
        </p>
      )
    }
    case 'dropped':
      return <p>{t('droppedText', { points: format.number(standing.points, 'earned'), max })}</p>
    case 'left-out':
      return <p>{t(leftOut[standing.because])}</p>
  }
}

const leftOut = {
  excused: 'excusedText',
  open: 'open',
  'nothing-to-earn': 'nothingToEarn',
  'no-category': 'noCategoryText',
} as const
