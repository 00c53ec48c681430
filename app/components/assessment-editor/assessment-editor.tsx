/** The editor of one assessment: what is typed on islands, and beside it, from the server, what it comes to. */

import Link from 'next/link'
import { NextIntlClientProvider } from 'next-intl'
import { StateWord } from '@/app/components/assessments/state-word'
import { Markdown } from '@/app/components/markdown/markdown'
import button from '@/app/components/ui/button.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'
import { toLocal } from '@/lib/assessment/to-local'
import type { EditorView, FairnessView } from '@/lib/contracts/assessment-views'
import { AccommodationFields } from './accommodation-fields'
import { BasicsFields } from './basics-fields'
import { CategoryField } from './category-field'
import { ClassFairness } from './class-fairness'
import { CoverageTable } from './coverage-table'
import styles from './editor.module.css'
import { EditorProvider } from './editor-context'
import { EditorSection } from './editor-section'
import { FindingList } from './finding-list'
import { MasteryFields } from './mastery-fields'
import { ReleaseFields } from './release-fields'
import { ReleaseSentence } from './release-sentence'
import { RulesFields } from './rules-fields'
import { SaveLine } from './save-line'
import { ScheduleFields } from './schedule-fields'
import { SlotsFields } from './slots-fields'
import { TimelinePicture } from './timeline-picture'

type AssessmentEditorProps = {
  readonly view: EditorView
  /** Milliseconds since the epoch. */
  readonly now: number
  /** May come later than the rest. */
  readonly fairness: Promise<FairnessView | null>
}

export async function AssessmentEditor({ view, now, fairness }: AssessmentEditorProps) {
  const [t, a, grades, messages] = await Promise.all([
    getTranslations('Editor'),
    getTranslations('Assessments'),
    getTranslations('Grades'),
    getMessages(),
  ])
  const { course, assessment, findings, objectives, pool, schedule } = view
  const { id, definition, status, attemptCount, isPublished } = assessment
  const { timeZone } = course
  const list = `/courses/${course.slug}/assessments`
  const today = toLocal(now, timeZone)
  return (
    <>
      <PageHead
        kicker={<Link href={list}>{a('title')}</Link>}
        title={definition.title}
        lead={
          <>
            {a(`kind.${definition.kind}`)} · <StateWord status={status} />
          </>
        }
      />
      <NextIntlClientProvider messages={{ Editor: messages.Editor }}>
        <EditorProvider courseId={course.id} assessment={assessment} savedAt={view.savedAt} findings={findings}>
          {isPublished && <p className={styles['live']}>{t('live', { count: attemptCount })}</p>}
          <EditorSection id="basics" title={t('section.basics')}>
            <FindingList findings={findings} place="basics" />
            <BasicsFields />
            <CategoryField categories={view.categories} />
            {definition.instructions.trim() !== '' && (
              <section className={styles['preview']} aria-label={t('instructionsPreview')}>
                <Markdown text={definition.instructions} />
              </section>
            )}
          </EditorSection>
          <EditorSection id="questions" title={t('section.questions')}>
            <FindingList findings={findings} place="questions" />
            {definition.kind === 'mastery-check' ? (
              <MasteryFields objectives={objectives} />
            ) : (
              <SlotsFields bank={{ objectives, pool }} />
            )}
            <h3 className={styles['subhead']}>{t('coverage')}</h3>
            <p className={styles['hint']}>{t('coverageHint')}</p>
            <CoverageTable rows={view.coverage} />
            {definition.kind === 'exam' && definition.slots.length > 0 && (
              <>
                <h3 className={styles['subhead']}>{t('fairness')}</h3>
                <ClassFairness fairness={fairness} />
              </>
            )}
          </EditorSection>
          <EditorSection id="schedule" title={t('section.schedule')} lead={t('zone', { zone: timeZone })}>
            <FindingList findings={findings} place="schedule" />
            <ScheduleFields today={today} />
            <TimelinePicture schedule={schedule} timeZone={timeZone} now={now} />
          </EditorSection>
          <EditorSection id="rules" title={t('section.rules')}>
            <FindingList findings={findings} place="rules" />
            <RulesFields />
          </EditorSection>
          <EditorSection id="release" title={t('section.release')}>
            <FindingList findings={findings} place="release" />
            <ReleaseSentence
              release={definition.release}
              closesAt={schedule.steps.at(-1)?.until ?? null}
              timeZone={timeZone}
            />
            <ReleaseFields today={today} />
          </EditorSection>
          <EditorSection id="accommodations" title={t('section.accommodations')} lead={t('accommodationsLead')}>
            <AccommodationFields accommodations={view.accommodations} students={view.students} groups={view.groups} />
          </EditorSection>
          <p className={styles['previewLink']}>
            <Link href={`${list}/${id}/preview`} className={button['quiet']}>
              {t('preview')}
            </Link>{' '}
            <Link href={`${list}/${id}/papers`} className={button['quiet']}>
              {t('papers')}
            </Link>{' '}
            {attemptCount > 0 && definition.kind !== 'mastery-check' && (
              <Link href={`${list}/${id}/regrade`} className={button['quiet']}>
                {grades('regradeLink')}
              </Link>
            )}{' '}
            {attemptCount > 0 && (
              <Link href={`${list}/${id}/statistics`} className={button['quiet']} prefetch={false}>
                {grades('statisticsLink')}
              </Link>
            )}
          </p>
          <SaveLine timeZone={timeZone} attemptCount={attemptCount} />
        </EditorProvider>
      </NextIntlClientProvider>
    </>
  )
}
