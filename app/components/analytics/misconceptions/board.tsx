/** A problem for the whole room: large, without a name of anybody, its answer and its solution each behind a click. */
import Link from 'next/link'
import { InlineMarkdown, Markdown } from '@/app/components/markdown/markdown'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import { noClassFilter } from '@/lib/contracts/analytics/class-filter'
import type { MisconceptionDetailView, SeparatingProblem } from '@/lib/contracts/analytics/misconceptions'
import { AskedOnBoard } from './asked-on-board'
import { FullScreenButton } from './full-screen-button'
import { misconceptionHref } from './misconception-href'
import styles from './misconceptions.module.css'
import { MistakeFacts } from './mistake-facts'

type BoardProps = { readonly view: MisconceptionDetailView; readonly problem: SeparatingProblem }

export async function Board({ view: { course, objective, mistake, name }, problem }: BoardProps) {
  const t = await getTranslations('Misconceptions')
  const place = { slug: course.slug, objectiveId: objective.id, mistake }
  return (
    <article id="board" className={styles['board']} aria-labelledby="board-title">
      <div className={styles['boardHead']}>
        <Link href={misconceptionHref(place, noClassFilter)}>{t('boardBack')}</Link>
        <FullScreenButton of="board" label={t('fullScreen')} />
      </div>
      <div className={styles['boardText']}>
        <h1 id="board-title">{problem.title}</h1>
        <Markdown text={problem.prompt} topHeading={2} />
        <AskedOnBoard parts={problem.parts} />
        <details className={disclosure['box']}>
          <summary>{t('reveal')}</summary>
          <div className={disclosure['inside']}>
            <p>
              <strong>
                <InlineMarkdown text={name} />
              </strong>
            </p>
            <MistakeFacts of={problem} />
          </div>
        </details>
        <details className={disclosure['box']}>
          <summary>{t('solution')}</summary>
          <div className={disclosure['inside']}>
            <Markdown text={problem.solution} topHeading={2} />
          </div>
        </details>
      </div>
    </article>
  )
}
