/** What the bank asks about each objective of a lesson, by kind and difficulty. A hole is a colour and a sign, and leads to a question that would fill it. */
import Link from 'next/link'
import { DataTable } from '@/app/components/ui/data-table'
import { getTranslations } from '@/app/i18n/get-translations'
import { coverageDifficulties } from '@/lib/authoring/coverage'
import type { LessonCoverage } from '@/lib/contracts/lessons/lesson-views'
import styles from './coverage.module.css'

type Kinds = LessonCoverage['rows'][number]['kinds'][number]
type CellKey = Pick<Kinds, 'kind'> & {
  readonly objective: string
  readonly difficulty: Kinds['cells'][number]['difficulty']
}

export async function CoveragePanel({ coverage }: { readonly coverage: LessonCoverage }) {
  const t = await getTranslations('StudioLessons')
  const { rows, all, examples } = coverage
  const rootless = examples.filter(({ questions }) => questions === 0)
  const holes = rows.reduce((sum, row) => sum + row.holes, 0)
  if (rows.length === 0) return <p className={styles['note']}>{t('objectives.none')}</p>
  return (
    <section aria-labelledby="coverage" className={styles['panel']}>
      <h2 id="coverage">{t('coverage.title')}</h2>
      <p className={styles['note']}>{t('coverage.lead', { published: all.published, open: all.open, holes })}</p>
      <DataTable label={t('coverage.title')}>
        <thead>
          <tr>
            <th scope="col">{t('coverage.objective')}</th>
            <th scope="col">{t('coverage.kind')}</th>
            {coverageDifficulties.map((difficulty) => (
              <th key={difficulty} scope="col" className={styles['number']}>
                {t(`coverage.${difficulty}`)}
              </th>
            ))}
            <th scope="col" className={styles['number']}>
              {t('coverage.all')}
            </th>
          </tr>
        </thead>
        {rows.map(({ objectiveId, title, kinds, all: counted }) => (
          <tbody key={objectiveId} className={styles['group']}>
            {kinds.map(({ kind, cells }, index) => (
              <tr key={kind}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={kinds.length} className={styles['objective']}>
                    {title}
                    <span className={styles['total']}>{t('coverage.total', { ...counted })}</span>
                  </th>
                )}
                <th scope="row" className={styles['kind']}>
                  {t(`coverage.${kind}`)}
                </th>
                {cells.map((cell) => (
                  <td key={cell.difficulty} className={styles['number']} data-hole={cell.published === 0}>
                    <Figure
                      cell={cell}
                      at={{ objective: objectiveId, kind, difficulty: cell.difficulty }}
                      title={title}
                    />
                  </td>
                ))}
                <td className={styles['number']}>{cells.reduce((sum, { published }) => sum + published, 0)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </DataTable>
      {rootless.length > 0 && (
        <>
          <h3 className={styles['examples']}>{t('coverage.examples')}</h3>
          <ul>
            {rootless.map(({ number, title }) => (
              <li key={`${number} ${title}`}>
                <Link href={`/bank/new?lesson=${coverage.lessonId}`} prefetch={false}>
                  {t('coverage.example', { number, title })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

type FigureProps = {
  readonly cell: Kinds['cells'][number]
  readonly at: CellKey
  readonly title: string
}

async function Figure({ cell: { published, open }, at, title }: FigureProps) {
  const t = await getTranslations('StudioLessons')
  const query = new URLSearchParams(at)
  const place = {
    title,
    kind: t(`coverage.${at.kind}`).toLowerCase(),
    difficulty: t(`coverage.${at.difficulty}`).toLowerCase(),
  }
  return (
    <>
      {published === 0 ? (
        <Link
          href={`/bank/new?${query}`}
          prefetch={false}
          aria-label={t('coverage.hole', place)}
          className={styles['hole']}
        >
          <span aria-hidden="true">+</span>
        </Link>
      ) : (
        <Link href={`/bank?${query}`} prefetch={false} aria-label={t('coverage.cell', { ...place, published })}>
          {published}
        </Link>
      )}
      {open > 0 && <span className={styles['open']}>{t('coverage.open', { open })}</span>}
    </>
  )
}
