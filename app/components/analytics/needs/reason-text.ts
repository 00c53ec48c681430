// Why somebody could use a person, and what one could write to them.
import 'server-only'
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { HelpReason } from '@/lib/mastery/help-reason'

type Titles = ReadonlyMap<string, string>

export async function reasonText(reason: HelpReason, titles: Titles): Promise<string> {
  const [t, format] = await Promise.all([getTranslations('Needs.reason'), getFormatter()])
  const titleOf = (id: string) => titles.get(id) ?? id
  switch (reason.kind) {
    case 'stalled':
      return t('stalled', {
        objective: titleOf(reason.objectiveId),
        answers: reason.answers,
        since: reason.answersSinceRise,
        waiting: reason.waiting.length,
      })
    case 'silent':
      return t('silent', {
        days: reason.days,
        gap: reason.longestGapDays ?? 0,
        rate: format.number(reason.answersPerDay, { maximumSignificantDigits: 2 }),
      })
    case 'not-started':
      return t('not-started', {
        days: reason.days,
        rate: format.number(reason.classAnswersPerDay, { maximumSignificantDigits: 2 }),
      })
    case 'overdue':
      return t('overdue', {
        count: reason.objectiveIds.length,
        objective: titleOf(reason.objectiveIds[0] ?? ''),
        objectives: format.list(reason.objectiveIds.map(titleOf)),
        days: Math.floor(reason.days),
      })
    case 'behind':
      return t('behind', {
        count: reason.objectiveIds.length,
        objective: titleOf(reason.objectiveIds[0] ?? ''),
        needed: Math.round(reason.answersNeeded),
        expected: format.number(Math.round(reason.answersExpected)),
        class: format.number(Math.round(reason.classAnswersExpected)),
      })
  }
}

type Addressed = { readonly reason: HelpReason; readonly name: string; readonly titles: Titles }

export async function messageText({ reason, name, titles }: Addressed): Promise<string> {
  const t = await getTranslations('Needs.message')
  const titleOf = (id: string) => titles.get(id) ?? id
  switch (reason.kind) {
    case 'stalled':
      return t('stalled', { name, objective: titleOf(reason.objectiveId), answers: reason.answers })
    case 'silent':
      return t('silent', { name, days: reason.days })
    case 'not-started':
      return t('not-started', { name })
    case 'overdue':
      return t('overdue', {
        name,
        count: reason.objectiveIds.length,
        objective: titleOf(reason.objectiveIds[0] ?? ''),
      })
    case 'behind':
      return t('behind', { name, needed: Math.round(reason.answersNeeded) })
  }
}
