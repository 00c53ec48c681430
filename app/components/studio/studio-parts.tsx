'use client'

/** Everything that can be seen of a question being written, in the order of its tabs. */
import type { ReactNode } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import { IntervalPanel } from './bench/interval-panel'
import { PreviewPanel } from './bench/preview-panel'
import { ProofPanel } from './bench/proof-panel'
import { TestsPanel } from './bench/tests-panel'
import { ValuesPanel } from './bench/values-panel'
import { FormView } from './form/form-view'
import { ProposalsPanel } from './proposals/proposals-panel'
import { CommentsPanel } from './review/comments-panel'
import { useStudio } from './studio-context'
import { StudioFrame } from './studio-frame'
import type { Tab } from './tabs'
import { useBench } from './worker/bench-context'
import { YamlView } from './yaml/yaml-view'

type StudioPartsProps = {
  /** What real answers say of the question; null before it was published. */
  readonly record: ReactNode
}

export function StudioParts({ record }: StudioPartsProps) {
  const t = useTranslations('Studio')
  const { reading } = useStudio()
  const { tests } = useBench()
  const problems = reading.diagnostics.length
  const unmet = tests?.filter(({ isPassed }) => !isPassed).length ?? 0
  const views: readonly Tab[] = [
    { id: 'form', title: t('form'), panel: <FormView /> },
    {
      id: 'text',
      title: t('text'),
      note: problems > 0 ? t('problems', { count: problems }) : null,
      panel: <YamlView />,
    },
  ]
  const panels: readonly Tab[] = [
    { id: 'preview', title: t('preview'), panel: <PreviewPanel /> },
    { id: 'values', title: t('values'), panel: <ValuesPanel /> },
    { id: 'accepted', title: t('accepted'), panel: <IntervalPanel /> },
    { id: 'proof', title: t('proof'), panel: <ProofPanel /> },
    { id: 'tests', title: t('tests'), note: unmet > 0 ? t('unmet', { count: unmet }) : null, panel: <TestsPanel /> },
    { id: 'proposals', title: t('proposals'), panel: <ProposalsPanel /> },
    { id: 'comments', title: t('comments'), panel: <CommentsPanel /> },
    ...(record === null ? [] : [{ id: 'record', title: t('record'), panel: record }]),
  ]
  return <StudioFrame views={views} panels={panels} />
}
