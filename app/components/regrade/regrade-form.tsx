'use client'

/** A correction chosen, tried and applied. */
import { useState } from 'react'
import people from '@/app/components/people/people.module.css'
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import type { RegradeView } from '@/lib/contracts/regrade-views'
import { askToApplyRegrade, askToPreviewRegrade } from './actions'
import { CorrectionFields } from './correction-fields'
import { DryRun } from './dry-run'
import { firstChoice } from './first-choice'
import { type Chosen, toCorrection } from './to-correction'

export function RegradeForm({ view }: { readonly view: RegradeView }) {
  const t = useTranslations('Regrade')
  const isReady = useIsReady()
  const [chosen, setChosen] = useState<Chosen>(() => firstChoice(view, t('feedbackGiven')))
  const [isNeverLower, setIsNeverLower] = useState(true)
  const [reason, setReason] = useState('')
  const preview = useRequest(askToPreviewRegrade)
  const applied = useRequest(askToApplyRegrade)
  const correction = toCorrection(chosen, view.argued)
  const asked = { courseId: view.course.id, assessmentId: view.assessment.id, correction, isNeverLower }
  // A dry run speaks of the correction it was made for, and of the regrades there were.
  const [tried, setTried] = useState<string | null>(null)
  const asking = JSON.stringify([asked, view.regrades])
  const plan = tried === asking ? preview.value : null
  const apply = () => {
    if (plan !== null) applied.send({ ...asked, reason, fingerprint: plan.fingerprint })
  }
  return (
    <div className={people['stack']}>
      <CorrectionFields view={view} chosen={chosen} onChange={setChosen} />
      <label className={people['check']}>
        <input type="checkbox" checked={isNeverLower} onChange={({ target }) => setIsNeverLower(target.checked)} />
        {t('neverLower')}
      </label>
      <button
        type="button"
        className={button['quiet']}
        disabled={!isReady || correction === null}
        aria-disabled={preview.isPending}
        onClick={() => preview.send(asked, () => setTried(asking))}
      >
        {t(preview.isPending ? 'trying' : 'dryRun')}
      </button>
      <RequestAlert failure={preview.failure} />
      {plan !== null && (
        <DryRun plan={plan}>
          <label className={people['field']}>
            {t('reason')}
            <input value={reason} maxLength={500} onChange={({ target }) => setReason(target.value)} />
          </label>
          <button
            type="button"
            className={button['primary']}
            disabled={reason.trim() === ''}
            aria-disabled={applied.isPending}
            onClick={apply}
          >
            {t(applied.isPending ? 'applying' : 'apply')}
          </button>
        </DryRun>
      )}
      <RequestAlert failure={applied.failure} />
      <p role="status">{applied.value !== null && t('applied', { count: applied.value.changedCount })}</p>
    </div>
  )
}
