'use client'

/** Bringing questions in: files or a text, what would become of them, what is taken, and the way back. */
import { useState } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import type { LessonPlace } from '@/lib/authoring/surroundings'
import type { ImportFormat } from '@/lib/content/interchange/formats'
import type { ImportPlace } from '@/lib/contracts/exchange/import-requests'
import type { ImportDone, ImportReport } from '@/lib/contracts/exchange/import-views'
import styles from './exchange.module.css'
import { FilePicker } from './file-picker'
import { chosenIds, firstChoice, type ImportChoice } from './import-choice'
import { ImportLooked } from './import-looked'
import { ImportOutcome } from './import-outcome'
import { UploadLine } from './upload-line'
import { type BroughtFile, useUpload } from './use-upload'

type Looked = { readonly files: readonly BroughtFile[]; readonly report: ImportReport }

export function ImportDesk({ lessons }: { readonly lessons: readonly LessonPlace[] }) {
  const t = useTranslations('StudioExchange')
  const [format, setFormat] = useState<ImportFormat | null>(null)
  const [place, setPlace] = useState<ImportPlace | null>(null)
  const [looked, setLooked] = useState<Looked | null>(null)
  const [choice, setChoice] = useState<ImportChoice | null>(null)
  const [done, setDone] = useState<ImportDone | null>(null)
  const looking = useUpload<ImportReport>('look')
  const taking = useUpload<ImportDone>('take')

  const look = (
    files: readonly BroughtFile[],
    asked: { readonly format: ImportFormat | null; readonly place: ImportPlace | null },
  ) => {
    setDone(null)
    looking.send({ files, input: asked }, (report) => {
      setLooked({ files, report })
      setChoice(firstChoice(report))
    })
  }
  const bring = (files: readonly BroughtFile[]) => {
    setLooked(null)
    look(files, { format, place: null })
    setPlace(null)
  }
  const changeFormat = (next: ImportFormat | null) => {
    setFormat(next)
    if (looked !== null) look(looked.files, { format: next, place })
  }
  const changePlace = (next: ImportPlace) => {
    setPlace(next)
    if (looked !== null) look(looked.files, { format, place: next })
  }
  const take = () => {
    if (looked === null || choice === null) return
    const { files, report } = looked
    const input = {
      ...{ format: report.format, place, fingerprint: report.fingerprint, as: choice.as, bad: choice.skipsBad },
      questions: chosenIds(report, choice),
      lessons: choice.as === 'drafts' ? [] : [...choice.lessons],
    }
    taking.send({ files, input }, setDone)
  }
  const again = () => {
    setLooked(null)
    setDone(null)
    setChoice(null)
  }

  if (done !== null && looked !== null) return <ImportOutcome done={done} report={looked.report} onAgain={again} />
  return (
    <div className={styles['desk']}>
      <FilePicker format={format} isPending={looking.isPending} onFormat={changeFormat} onBring={bring} />
      <UploadLine upload={looking} words={t('looking')} />
      {looked !== null && choice !== null && !looking.isPending && (
        <ImportLooked
          report={looked.report}
          lessons={lessons}
          place={place}
          choice={choice}
          taking={taking}
          onPlace={changePlace}
          onChoice={setChoice}
          onTake={take}
          onLookAgain={() => look(looked.files, { format, place })}
        />
      )}
    </div>
  )
}
