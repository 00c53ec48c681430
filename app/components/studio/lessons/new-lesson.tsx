'use client'

/** A new lesson: blank in the curriculum's format, or from a Markdown file, with what was mended in it and what could not be. */
import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useMemo, useState } from 'react'
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import { blankLesson } from '@/lib/content/lesson-text/blank-lesson'
import { lessonIdSchema, longestLesson } from '@/lib/contracts/lessons/lesson-requests'
import { createLesson } from './actions'
import { FileBox } from './file-box'
import { ImportFindings } from './import-findings'
import styles from './lesson-list.module.css'
import { readLessonText, readObjectives } from './lesson-reading'
import { ProblemList } from './save-problems'

type NewLessonProps = { readonly takenLessonIds: readonly string[]; readonly takenObjectiveIds: readonly string[] }

export function NewLesson({ takenLessonIds, takenObjectiveIds }: NewLessonProps) {
  const t = useTranslations('StudioLessons')
  const id = useId()
  const router = useRouter()
  const isReady = useIsReady()
  const { send, value, failure, isPending } = useRequest(createLesson)
  const [lessonId, setLessonId] = useState('')
  const [start, setStart] = useState<'blank' | 'file'>('blank')
  const [head, setHead] = useState({ number: '', title: '', phase: '' })
  const [file, setFile] = useState('')
  const isIdGood = lessonIdSchema.safeParse(lessonId).success
  const source = start === 'blank' ? blankLesson({ id: lessonId, ...head }) : file
  const reading = useMemo(() => readLessonText(source, isIdGood ? lessonId : 'new'), [source, lessonId, isIdGood])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const others = takenObjectiveIds.map((own) => ({
      id: own,
      title: own,
      lessonTitle: '',
      prerequisites: [],
      isArchived: false,
    }))
    const written = { source, known: [], quiz: {}, archivedIds: [] }
    const { stored } = readObjectives(written, { reading, others, lessonId })
    send({ lessonId, source, ...stored }, (made) => {
      if (made.kind === 'created') router.push(`/bank/lessons/${made.lessonId}`)
    })
  }
  const isTaken = takenLessonIds.includes(lessonId) || value?.kind === 'taken'
  const isLong = source.length > longestLesson
  const field = (key: keyof typeof head) => (
    <div className={styles['field']}>
      <label htmlFor={`${id}-${key}`}>{t(key === 'title' ? 'new.title2' : `new.${key}`)}</label>
      <input
        id={`${id}-${key}`}
        value={head[key]}
        maxLength={key === 'number' ? 12 : 200}
        required={key !== 'phase'}
        onChange={(event) => setHead({ ...head, [key]: event.target.value })}
      />
    </div>
  )
  return (
    <form className={styles['new']} onSubmit={submit}>
      <fieldset className={styles['starts']}>
        <legend>{t('new.start')}</legend>
        {(['blank', 'file'] as const).map((kind) => (
          <label key={kind}>
            <input type="radio" name={`${id}-start`} checked={start === kind} onChange={() => setStart(kind)} />
            {t(`new.${kind}`)}
          </label>
        ))}
      </fieldset>
      {start === 'blank' ? (
        <div className={styles['fields']}>
          {field('number')}
          {field('title')}
          {field('phase')}
        </div>
      ) : (
        <>
          <FileBox
            text={file}
            onText={(text, name) => {
              setFile(text)
              const suggested = name?.replace(/(?:\.source)?\.(?:md|markdown|txt)$/i, '').toLowerCase() ?? ''
              if (lessonId === '' && lessonIdSchema.safeParse(suggested).success) setLessonId(suggested)
            }}
          />
          {file !== '' && <ImportFindings reading={reading} />}
        </>
      )}
      <div className={styles['field']}>
        <label htmlFor={`${id}-id`}>{t('new.id')}</label>
        <input
          id={`${id}-id`}
          value={lessonId}
          maxLength={80}
          required
          aria-describedby={`${id}-id-note`}
          aria-invalid={lessonId !== '' && (!isIdGood || isTaken)}
          onChange={(event) => setLessonId(event.target.value.trim())}
        />
        <p id={`${id}-id-note`} className={styles['note']}>
          {isTaken ? t('new.idTaken') : t('new.idNote')}
        </p>
      </div>
      {isLong && <p className={styles['note']}>{t('save.tooLong', { most: longestLesson })}</p>}
      {value?.kind === 'refused' && <ProblemList problems={value.problems} />}
      {value?.kind === 'unreadable' && (
        <p className={styles['note']}>{t('problem.unreadable', { words: value.words })}</p>
      )}
      <RequestAlert failure={failure} />
      <button
        type="submit"
        className={button['primary']}
        disabled={!isReady || isPending || !isIdGood || isTaken || isLong || reading.kind === 'unreadable'}
      >
        {isPending ? t('new.making') : t('new.make')}
      </button>
    </form>
  )
}
