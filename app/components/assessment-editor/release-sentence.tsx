/** What students will see when, in a sentence for each moment. */
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { AssessmentDefinition, ReleaseMoment } from '@/lib/assessment/definition'
import { toInstant } from '@/lib/assessment/to-instant'
import styles from './editor.module.css'

type ReleaseSentenceProps = {
  readonly release: AssessmentDefinition['release']
  readonly closesAt: string | null
  readonly timeZone: string
}
const names = ['score', 'correctness', 'feedback', 'solution'] as const

export async function ReleaseSentence({ release, closesAt, timeZone }: ReleaseSentenceProps) {
  const [t, format] = await Promise.all([getTranslations('Editor'), getFormatter()])
  const say = (at: number) => format.dateTime(new Date(at), 'due', { timeZone })
  const whenOf = (moment: ReleaseMoment) => {
    if (moment.kind === 'on') return t('when.on', { date: say(toInstant(moment.at, { timeZone, edge: 'start' })) })
    if (moment.kind !== 'after-close') return t(`when.${moment.kind}`)
    return closesAt === null ? t('when.neverCloses') : t('when.afterClose', { date: say(Date.parse(closesAt)) })
  }
  const groups = new Map<string, string[]>()
  for (const name of names) {
    const when = whenOf(release[name])
    groups.set(when, [...(groups.get(when) ?? []), t(`what.${name}`)])
  }
  return (
    <p className={styles['sentence']}>
      {[...groups].map(([when, what]) => t('releaseSentence', { what: format.list(what), when })).join(' ')}
    </p>
  )
}
