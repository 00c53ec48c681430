/** The problem to put on the board: the one that tells this mistake from everything else best, and how well it does. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import { Markdown } from '@/app/components/markdown/markdown'
import button from '@/app/components/ui/button.module.css'
import disclosure from '@/app/components/ui/disclosure.module.css'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import { noClassFilter } from '@/lib/contracts/analytics/class-filter'
import type { MisconceptionDetailView, SeparatingProblem as Problem } from '@/lib/contracts/analytics/misconceptions'
import { AskedOnBoard } from './asked-on-board'
import { misconceptionHref } from './misconception-href'
import styles from './misconceptions.module.css'
import { MistakeFacts } from './mistake-facts'

export async function SeparatingProblem({ view }: { readonly view: MisconceptionDetailView }) {
  const t = await getTranslations('Misconceptions')
  const { course, objective, mistake, problem } = view
  const place = { slug: course.slug, objectiveId: objective.id, mistake }
  return (
    <section className={page['section']} aria-labelledby="best-problem">
      <h2 id="best-problem">{t('best')}</h2>
      {problem === null ? (
        <p className={styles['soft']}>{t('noProblem')}</p>
      ) : (
        <>
          <p className={styles['soft']}>
            {t('bestText', { count: problem.candidates })} {await howWell(problem)}
          </p>
          <article className={`${page['card']} ${styles['problem']}`}>
            <h3>{problem.title}</h3>
            <Markdown text={problem.prompt} topHeading={4} />
            <AskedOnBoard parts={problem.parts} />
            <MistakeFacts of={problem} />
            <details className={disclosure['box']}>
              <summary>{t('solution')}</summary>
              <div className={disclosure['inside']}>
                <Markdown text={problem.solution} topHeading={4} />
              </div>
            </details>
            <p className={styles['buttons']}>
              <Link
                href={`${misconceptionHref(place, noClassFilter)}/board`}
                className={button['primary']}
                prefetch={false}
              >
                {t('board')}
              </Link>
            </p>
          </article>
        </>
      )}
    </section>
  )
}

/** Past this many tolerances nobody cares how many. */
const MANY = 1_000

async function howWell({ tolerances, share, guessed, draws, answers, shown }: Problem): Promise<string> {
  const [t, format] = await Promise.all([getTranslations('Misconceptions'), getFormatter()])
  const apart =
    tolerances === null
      ? t('byItself', { draws })
      : t('tolerances', { draws, tolerances: Math.min(MANY, Math.round(tolerances)) })
  const onShare = share < 1 ? t('onShare', { share: format.number(share, 'share') }) : ''
  const byChance = guessed > 0 ? t('guessed', { share: format.number(guessed, 'share') }) : ''
  const evidence = answers === 0 ? t('noEvidence') : t('evidence', { shown, answers })
  return `${apart}${onShare}${byChance}. ${evidence}`
}
