/** The answer somebody argues for: what they wrote about it, what was asked, and what they answered. */
import Link from 'next/link'
import { InlineMarkdown, Markdown } from '@/app/components/markdown/markdown'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { RegradeView } from '@/lib/contracts/regrade-views'
import styles from './regrade.module.css'

type ArguedAnswerProps = {
  readonly argued: NonNullable<RegradeView['argued']>
  /** Of the assessment. */
  readonly path: string
}

export async function ArguedAnswer({ argued, path }: ArguedAnswerProps) {
  const t = await getTranslations('Regrade')
  const { place, studentName, note, title, prompt, answers } = argued
  return (
    <section className={`${page['card']} ${styles['argued']}`} aria-labelledby="argued">
      <h2 id="argued">{t('argued', { name: studentName, title })}</h2>
      {note !== null && <blockquote className={styles['note']}>{note}</blockquote>}
      <Markdown text={prompt} topHeading={3} />
      <dl className={styles['answers']}>
        {answers.map(({ name, label, typed }) => (
          <div key={name}>
            <dt>
              <InlineMarkdown text={label} />
            </dt>
            <dd>{typed.trim() === '' ? t('empty') : <code>{typed}</code>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link href={`${path}/attempts/${place.attemptId}`}>{t('seeAttempt')}</Link>
      </p>
    </section>
  )
}
