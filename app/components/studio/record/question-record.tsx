/** The record of a question: what real answers say of it. Beside its text while it is written, and on its own page. */

import { Suspense } from 'react'
import { DifficultyPanel } from '@/app/components/bank/difficulty-panel'
import page from '@/app/components/ui/page.module.css'
import { SimulatedBadge } from '@/app/components/ui/simulated-badge'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import type { QuestionRecordView } from '@/lib/contracts/bank/record-views'
import { getQuestionRecord } from '@/lib/services/bank/get-question-record'
import { HintPanel } from './hint-panel'
import { MadeMistakes } from './made-mistakes'
import { QuizModels } from './quiz-models'
import styles from './record.module.css'
import { RecordFigures } from './record-figures'
import { RecordVersions } from './record-versions'
import { ValueFigures } from './value-figures'

export async function QuestionRecord({ questionId }: { readonly questionId: string }) {
  const [t, actor] = await Promise.all([getTranslations('StudioRecord'), requireActor()])
  const record = await forPage(getQuestionRecord(actor, { questionId }))
  return (
    <section className={page['section']} aria-labelledby="record">
      <h2 id="record">{t('title')}</h2>
      {record.answers === 0 ? <NoAnswers record={record} /> : <Answered record={record} />}
    </section>
  )
}

async function Answered({ record }: { readonly record: QuestionRecordView }) {
  const t = await getTranslations('StudioRecord')
  const { answers, students, simulated, of, questionId } = record
  return (
    <>
      <p className={styles['lead']}>
        {t(of === 'all-courses' ? 'lead' : 'leadOwn', { answers, students })}{' '}
        {simulated > 0 && (
          <>
            {t('simulated', { simulated, students })} <SimulatedBadge />
          </>
        )}
      </p>
      {record.hint !== null && <HintPanel hint={record.hint} />}
      <RecordFigures record={record} />
      {record.difficulty !== null && <DifficultyPanel difficulty={record.difficulty} />}
      <QuizModels record={record} />
      <MadeMistakes record={record} />
      <Suspense fallback={<p className={styles['soft']}>{t('drawing')}</p>}>
        <ValueFigures questionId={questionId} />
      </Suspense>
      <RecordVersions record={record} />
    </>
  )
}

/** From here on each figure is shown: the intervals of statistics.md, and what makes a draw harder. */
const wanted = { facility: 5, discrimination: 15, values: 30 } as const

async function NoAnswers({ record: { of } }: { readonly record: QuestionRecordView }) {
  const t = await getTranslations('StudioRecord')
  return (
    <div className={styles['empty']}>
      <h3>{t('empty')}</h3>
      <p>{t(of === 'all-courses' ? 'emptyText' : 'emptyTextOwn')}</p>
      <ul>
        <li>{t('wanted.facility', { n: wanted.facility })}</li>
        <li>{t('wanted.discrimination', { n: wanted.discrimination })}</li>
        <li>{t('wanted.values', { n: wanted.values })}</li>
      </ul>
    </div>
  )
}
