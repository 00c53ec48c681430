'use client'

/** The guided start: what the student answers with, what it is about, where it belongs. Everything has an answer already. */
import { useState } from 'react'
import button from '@/app/components/ui/button.module.css'
import page from '@/app/components/ui/page.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useTranslations } from '@/app/i18n/use-translations'
import type { AnswerKind } from '@/lib/authoring/question-outline'
import { materialsFor } from '@/lib/authoring/starts/start-bodies'
import type { Material } from '@/lib/authoring/starts/start-materials'
import type { StartLevel } from '@/lib/contracts/authoring/start-requests'
import type { StartChoices } from '@/lib/contracts/authoring/start-views'
import styles from './start.module.css'
import { StartKinds } from './start-kinds-field'
import { type Place, StartPlace } from './start-place'
import { useStart } from './use-start'

type StartFormProps = Pick<StartChoices, 'lessons'> & {
  /** Asked for in the address; empty where nothing is. */
  readonly lesson: string
  readonly objective: string
  readonly level: StartLevel
}

/** What usually shows a kind of question. */
const usual = {
  recall: 'choice',
  computation: 'number',
  interpretation: 'choice',
  comparison: 'ordering',
  construction: 'construction',
} as const

export function StartForm({ lessons, lesson: asked, objective, level }: StartFormProps) {
  const t = useTranslations('StudioStart')
  const isReady = useIsReady()
  const { isPending, failure, start } = useStart()
  const [answer, setAnswer] = useState<AnswerKind | 'blank'>(usual[level.kind ?? 'computation'])
  const [wanted, setMaterial] = useState<Material>('distribution')
  const [title, setTitle] = useState('')
  const of =
    lessons.find(({ id }) => id === asked) ?? lessons.find((each) => each.objectives.some(({ id }) => id === objective))
  const [place, setPlace] = useState<Place>(() => placeIn(of ?? lessons[0], objective))

  const offered = answer === 'blank' ? [] : materialsFor(answer)
  const material = offered.find((each) => each === wanted) ?? offered[0]
  const begin = () => {
    const head = { title, ...place, level }
    if (answer === 'blank') return start({ kind: 'blank', ...head })
    if (material !== undefined) start({ kind: 'guided', ...head, answer, material })
  }
  return (
    <form
      className={`${page['card']} ${styles['sheet']}`}
      onSubmit={(event) => {
        event.preventDefault()
        begin()
      }}
    >
      <StartKinds
        answer={answer}
        onAnswer={setAnswer}
        materials={offered}
        material={material ?? null}
        onMaterial={setMaterial}
      />
      <StartPlace lessons={lessons} title={title} onTitle={setTitle} place={place} onPlace={setPlace} />
      <div className={styles['begin']}>
        <button
          type="submit"
          className={button['primary']}
          disabled={!isReady || place.objectives.length === 0}
          aria-disabled={isPending}
        >
          {t('begin')}
        </button>
        <p className={styles['hint']}>{t(place.objectives.length === 0 ? 'chooseObjective' : 'beginHint')}</p>
      </div>
      <RequestAlert failure={failure} />
    </form>
  )
}

/** To begin with: the lesson and its first objective, or the one that was asked for. */
function placeIn(lesson: StartChoices['lessons'][number] | undefined, objective: string) {
  const ids = (lesson?.objectives ?? []).map(({ id }) => id)
  return { lesson: lesson?.id ?? '', objectives: ids.includes(objective) ? [objective] : ids.slice(0, 1) }
}
