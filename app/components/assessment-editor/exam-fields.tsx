'use client'

/** What only an exam has. */
import { useTranslations } from '@/app/i18n/use-translations'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { ChoiceField } from './choice-field'
import { useEditor } from './editor-context'
import { TickField } from './tick-field'

type Exam = Extract<AssessmentDefinition, { readonly kind: 'exam' }>

export function ExamFields({ exam }: { readonly exam: Exam }) {
  const t = useTranslations('Editor')
  const { change } = useEditor()
  const changeExam = (part: Partial<Pick<Exam, 'navigation' | 'isBalanced'>>) =>
    change((before) => (before.kind === 'exam' ? { ...before, ...part } : before))
  return (
    <>
      <ChoiceField
        label={t('navigation')}
        value={exam.navigation}
        options={[
          { value: 'free', words: t('free') },
          { value: 'one-way', words: t('oneWay') },
        ]}
        onValue={(navigation) => changeExam({ navigation })}
      />
      <TickField
        label={t('balanced')}
        hint={t('balancedHint')}
        isTicked={exam.isBalanced}
        onTick={(isBalanced) => changeExam({ isBalanced })}
      />
    </>
  )
}
