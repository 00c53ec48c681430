'use client'

/** One question of the quiz: choose, check, read what the author says of the choice, choose again. */
import { type FormEvent, type ReactNode, useId, useState, useTransition } from 'react'
import rows from '@/app/components/answer/answer.module.css'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'

import { checkOption, type QuizCheck } from './actions'
import styles from './quiz.module.css'

type QuizQuestionProps = {
  readonly asked: { readonly courseSlug: string; readonly lessonId: string; readonly questionNumber: number }
  readonly prompt: ReactNode
  readonly options: readonly { readonly id: string; readonly text: ReactNode }[]
}

export function QuizQuestion({ asked, prompt, options }: QuizQuestionProps) {
  const id = useId()
  const t = useTranslations('Quiz')
  const [chosen, setChosen] = useState<string | null>(null)
  const [outcome, setOutcome] = useState<QuizCheck | 'failed' | 'none'>('none')
  const [isPending, startTransition] = useTransition()

  const choose = (option: string) => {
    setChosen(option)
    setOutcome('none')
  }
  const check = (event: FormEvent) => {
    event.preventDefault()
    if (chosen === null || isPending) return
    startTransition(async () => {
      const result = await checkOption({ ...asked, optionId: chosen }).catch(() => null)
      setOutcome(result?.ok === true ? result.value : 'failed')
    })
  }
  return (
    <form onSubmit={check} className={styles['question']}>
      <fieldset>
        <legend className={styles['prompt']}>{prompt}</legend>
        <div className={rows['options']}>
          {options.map((option) => (
            <label key={option.id} className={rows['option']}>
              <input
                type="radio"
                name={id}
                value={option.id}
                checked={chosen === option.id}
                onChange={() => choose(option.id)}
              />
              <span>{option.text}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <button
        type="submit"
        className={`${button['quiet']} ${button['small']}`}
        disabled={chosen === null}
        aria-disabled={isPending}
      >
        {isPending ? t('checking') : t('check')}
      </button>
      <div aria-live="polite">{outcome !== 'none' && <Outcome outcome={outcome} />}</div>
    </form>
  )
}

function Outcome({ outcome }: { readonly outcome: QuizCheck | 'failed' }) {
  const t = useTranslations('Quiz')
  if (outcome === 'failed') return <p className={styles['outcome']}>{t('failed')}</p>
  return (
    <div className={styles['outcome']} data-verdict={outcome.isRight ? 'right' : 'wrong'}>
      <p className={styles['verdict']}>{outcome.isRight ? t('right') : t('wrong')}</p>
      {outcome.feedback}
    </div>
  )
}
