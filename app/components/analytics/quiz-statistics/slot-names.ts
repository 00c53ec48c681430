/** What a question of a quiz is called: its number and title, or what it is drawn on. */
import 'server-only'
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuizSlotView } from '@/lib/contracts/analytics/quiz-statistics-view'

/** By the slot's id. */
export async function slotNames(slots: readonly QuizSlotView[]): Promise<ReadonlyMap<string, string>> {
  const [t, format] = await Promise.all([getTranslations('QuizStatistics'), getFormatter()])
  return new Map(
    slots.map(({ id, number, title, objectives }) => {
      const name = title ?? t('drawn', { objectives: format.list(objectives) })
      return [id, number === null ? t('removedSlot', { title: name }) : t('numbered', { number, title: name })] as const
    }),
  )
}
