'use client'

/** Likely mistakes, found by slips in the key: looked for when asked, taken in with one press. */
import { useState } from 'react'
import { useStudio } from '@/app/components/studio/studio-context'
import { useBench } from '@/app/components/studio/worker/bench-context'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { keyExpression } from '@/lib/authoring/proposals/key-expression'
import type { Proposal } from '@/lib/authoring/proposals/propose-mistakes'
import type { Question } from '@/lib/problems/question'
import { ProposalCard } from './proposal-card'
import styles from './proposals.module.css'

type Looked = { readonly question: Question; readonly part: string; readonly proposals: readonly Proposal[] }

export function ProposalsPanel() {
  const t = useTranslations('StudioProposals')
  const { reading } = useStudio()
  const { propose } = useBench()
  const [looked, setLooked] = useState<Looked | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [state, setState] = useState<'resting' | 'looking' | 'failed'>('resting')
  const question = reading.kind === 'question' ? reading.question : null
  const parts = question === null ? [] : partsOf(question)
  const part = parts.find((name) => name === chosen) ?? parts[0] ?? null
  const look = async () => {
    if (question === null || part === null || state === 'looking') return
    setState('looking')
    const proposals = await propose(part)
    setState(proposals === null ? 'failed' : 'resting')
    if (proposals !== null) setLooked({ question, part, proposals })
  }
  if (question === null) return <p className={styles['quiet']}>{t('unreadable')}</p>
  if (part === null) return <p className={styles['quiet']}>{t('noPart')}</p>
  const shown = looked?.part === part ? looked : null
  return (
    <div className={styles['panel']}>
      <p className={styles['quiet']}>{t('lead')}</p>
      <div className={styles['ask']}>
        {parts.length > 1 && (
          <label className={styles['part']}>
            {t('part')}
            <select value={part} onChange={(event) => setChosen(event.target.value)}>
              {parts.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <button
          type="button"
          className={`${button['quiet']} ${button['small']}`}
          aria-disabled={state === 'looking'}
          onClick={look}
        >
          {t(wordFor(state, shown))}
        </button>
      </div>
      <p role="status" className={styles['quiet']}>
        {state === 'failed' && t('failed')}
        {state === 'resting' && shown !== null && t('found', { count: shown.proposals.length })}
        {state === 'resting' && shown !== null && shown.question !== question && ` ${t('older')}`}
      </p>
      {shown !== null && (
        <ul className={styles['list']}>
          {shown.proposals.map((proposal) => (
            <ProposalCard key={`${proposal.kind} ${proposal.when}`} proposal={proposal} question={question} />
          ))}
        </ul>
      )}
    </div>
  )
}

function partsOf(question: Question): readonly string[] {
  return Object.keys(question.answers).filter((name) => keyExpression(question, name) !== null)
}

function wordFor(state: 'resting' | 'looking' | 'failed', shown: Looked | null) {
  if (state === 'looking') return 'looking'
  return shown === null ? 'look' : 'again'
}
