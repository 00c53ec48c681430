/** How and when it ended. */
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { AttemptView } from '@/lib/contracts/attempt-views'

const words = { student: 'handedIn', time: 'timeUp', instructor: 'byInstructor' } as const

export async function EndLine({ view }: { readonly view: AttemptView }) {
  const [t, format] = await Promise.all([getTranslations('AttemptResult'), getFormatter()])
  const { closedAt, closedBy } = view.attempt
  if (closedAt === null || closedBy === null) return null
  return t(words[closedBy], {
    date: format.dateTime(new Date(closedAt), 'full', { timeZone: view.course.timeZone }),
  })
}
