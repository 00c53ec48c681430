'use client'

/** The sections and the list of them. Asked for a place, it opens its section and goes to its box. */
import { type ReactNode, useRef, useState } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import { AboutFields } from './about-fields'
import { AnswersSection } from './answers-section'
import styles from './form.module.css'
import { useForm } from './form-context'
import { HintsSection } from './hints-section'
import { LetSection } from './let-section'
import { MistakesSection } from './mistakes-section'
import { ParametersSection } from './parameters-section'
import { ProblemList } from './problem-list'
import { RequireSection } from './require-section'
import { questionWords } from './schema-words'
import { Section } from './section'
import { type SectionId, sectionIds, sectionOf } from './section-ids'
import { SectionList } from './section-list'
import { TextField } from './text-field'
import { useReveal } from './use-reveal'

export function FormSections() {
  const t = useTranslations('StudioForm')
  const { problems } = useForm()
  const [closed, setClosed] = useState<ReadonlySet<SectionId>>(new Set(sectionIds.slice(1)))
  const box = useRef<HTMLDivElement>(null)
  const open = (id: SectionId) => setClosed((before) => new Set([...before].filter((each) => each !== id)))
  const toggle = (id: SectionId) => (closed.has(id) ? open(id) : setClosed((before) => new Set([...before, id])))
  useReveal(box, open)

  const bodies: Readonly<Record<SectionId, ReactNode>> = {
    about: <AboutFields />,
    drawn: <ParametersSection />,
    worked: <LetSection />,
    conditions: <RequireSection />,
    problem: <TextField path={['prompt']} label={t('prompt')} words={questionWords('prompt')} lines={8} />,
    answers: <AnswersSection />,
    mistakes: <MistakesSection />,
    hints: <HintsSection />,
    solution: <TextField path={['solution']} label={t('solution')} words={questionWords('solution')} lines={8} />,
  }
  const go = (id: SectionId) => {
    open(id)
    document.getElementById(`form-${id}`)?.scrollIntoView({ block: 'start' })
  }
  return (
    <div className={styles['form']} ref={box}>
      <SectionList onGo={go} />
      <div className={styles['sections']}>
        <ProblemList problems={problems.filter(({ path }) => sectionOf(path) === null)} />
        {sectionIds.map((id) => (
          <Section key={id} id={id} isOpen={!closed.has(id)} onToggle={() => toggle(id)}>
            {bodies[id]}
          </Section>
        ))}
      </div>
    </div>
  )
}
