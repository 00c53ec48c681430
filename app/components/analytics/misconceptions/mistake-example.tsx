/** A student's own problem, what they answered, what was right, and what the mistake gives there. */
import { getFormatter } from 'next-intl/server'
import { AnsweredForm } from '@/app/components/answer/answered-form'
import { toAskedParts } from '@/app/components/answer/to-asked-parts'
import { Markdown } from '@/app/components/markdown/markdown'
import page from '@/app/components/ui/page.module.css'
import { SimulatedBadge } from '@/app/components/ui/simulated-badge'
import { getTranslations } from '@/app/i18n/get-translations'
import type { MistakeExample as Example } from '@/lib/contracts/analytics/misconceptions'
import styles from './misconceptions.module.css'
import { MistakeFacts } from './mistake-facts'

export async function MistakeExample({ example, timeZone }: { readonly example: Example; readonly timeZone: string }) {
  const [t, format] = await Promise.all([getTranslations('Misconceptions'), getFormatter()])
  const { student, answeredAt, title, prompt, parts, response } = example
  return (
    <section className={page['section']} aria-labelledby="an-example">
      <h2 id="an-example">{t('example')}</h2>
      <p className={styles['soft']}>
        {t('exampleText', {
          name: student.name,
          at: format.dateTime(new Date(answeredAt), 'moment', { timeZone }),
        })}{' '}
        {student.isSimulated && <SimulatedBadge />}
      </p>
      <article className={`${page['card']} ${styles['problem']}`}>
        <h3>{title}</h3>
        <Markdown text={prompt} topHeading={4} />
        <AnsweredForm parts={toAskedParts(parts)} response={response} />
        <MistakeFacts of={example} />
      </article>
    </section>
  )
}
