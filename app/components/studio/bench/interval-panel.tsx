'use client'

/** Of each number that is asked for, what is taken for right, on a line with what mistakes give. */
import { useState } from 'react'
import { useBench } from '@/app/components/studio/worker/bench-context'
import { DataTable } from '@/app/components/ui/data-table'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { keyed } from '@/app/components/ui/keyed'
import { useTranslations } from '@/app/i18n/use-translations'
import type { AcceptedLine, PartLines } from '@/lib/authoring/accepted-lines'
import { numberText } from '@/lib/grading/key-text'
import styles from './bench.module.css'
import { BenchNote } from './bench-note'
import { IntervalLine } from './interval-line'
import { SeedControls } from './seed-controls'

export function IntervalPanel() {
  const t = useTranslations('StudioBench')
  const { look, isOld } = useBench()
  const lines = look?.kind === 'variant' ? look.lines : []
  return (
    <div className={styles['panel']}>
      <SeedControls />
      <BenchNote />
      {look?.kind === 'variant' && lines.length === 0 && <p className={styles['quiet']}>{t('noLines')}</p>}
      <div className={styles['look']} data-old={isOld}>
        {lines.map((part) => (
          <PartInterval key={part.part} part={part} />
        ))}
      </div>
    </div>
  )
}

function PartInterval({ part: { part, unit, lines } }: { readonly part: PartLines }) {
  const t = useTranslations('StudioBench')
  const [chosen, setChosen] = useState(0)
  const line = lines[chosen] ?? lines[0]
  if (line === undefined) return null
  const range = { low: numberText(line.low), high: numberText(line.high), unit }
  const words = t('interval', range)
  return (
    <section className={styles['interval']} aria-label={part}>
      <h3>
        <code>{part}</code> <span className={styles['quiet']}>{words}</span>
      </h3>
      {lines.length > 1 && (
        <label className={styles['pick']}>
          {t('entry')}
          <select value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
            {keyed(lines).map(({ key, value: { name } }, place) => (
              <option key={key} value={place}>
                {place + 1}. {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <IntervalLine line={line} label={`${part}: ${words}`} />
      <LineTable line={line} label={part} />
    </section>
  )
}

function LineTable({ line, label }: { readonly line: AcceptedLine; readonly label: string }) {
  const t = useTranslations('StudioBench')
  const half = (line.high - line.low) / 2
  const away = (value: number) =>
    half > 0 ? numberText(Number((Math.abs(value - line.key) / half).toPrecision(3))) : '–'
  return (
    <details className={disclosure['box']}>
      <summary>{t('asTable')}</summary>
      <DataTable label={t('tableOf', { part: label })}>
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('value')}</th>
            <th scope="col">{t('tolerancesAway')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('key')}</th>
            <td>{numberText(line.key)}</td>
            <td>0</td>
          </tr>
          {line.marks.map(({ id, kind, name, value }) => (
            <tr key={`${kind}-${id}`}>
              <th scope="row">{kind === 'mistake' ? name : t('otherAccepted')}</th>
              <td>{numberText(value)}</td>
              <td>{away(value)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </details>
  )
}
