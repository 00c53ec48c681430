'use client'

/** One accepted interval on a line: the key, the numbers that count as it, and what mistakes give. */
import { useTranslations } from '@/app/i18n/use-translations'
import type { AcceptedLine } from '@/lib/authoring/accepted-lines'
import { numberText } from '@/lib/grading/key-text'
import styles from './interval.module.css'
import { type Flag, layOutInterval, type NamedMark, POLE_PIXELS } from './interval-layout'
import { useWidth } from './use-width'

const LANE = 20
const AXIS_ROOM = 14
const ROW = 18

export function IntervalLine({ line, label }: { readonly line: AcceptedLine; readonly label: string }) {
  const t = useTranslations('StudioBench')
  const { ref, width } = useWidth<HTMLDivElement>()
  const marks = namedMarks(line, t('rightIs', { key: numberText(line.key) }))
  const { low, high, band, flags, beyond, lanes } = layOutInterval({ line, marks, width })
  const axis = lanes.above * LANE + AXIS_ROOM
  const ends = axis + AXIS_ROOM + lanes.below * LANE + ROW
  const height = ends + beyond.length * ROW + 6
  return (
    <div ref={ref} className={styles['line']}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={label}>
          <rect className={styles['band']} x={band.x} y={axis - 9} width={band.width} height={18} />
          <line className={styles['axis']} x1={0} x2={width} y1={axis} y2={axis} />
          {flags.map((flag) => (
            <FlagMark key={`${flag.kind}-${flag.id}`} flag={flag} axis={axis} />
          ))}
          <text x={0} y={ends - 4} className={styles['end']}>
            {shortNumber(low)}
          </text>
          <text x={width} y={ends - 4} textAnchor="end" className={styles['end']}>
            {shortNumber(high)}
          </text>
          {beyond.map(({ id, end, text }, place) => (
            <text
              key={id}
              x={end === 'low' ? 0 : width}
              y={ends + (place + 1) * ROW - 4}
              textAnchor={end === 'low' ? 'start' : 'end'}
              className={styles['beyond']}
            >
              {end === 'low' ? `← ${text}` : `${text} →`}
            </text>
          ))}
        </svg>
      )}
    </div>
  )
}

function FlagMark({ flag: { kind, x, side, lane, text }, axis }: { readonly flag: Flag; readonly axis: number }) {
  const isAbove = side === 'above'
  const far = AXIS_ROOM + lane * LANE
  const y = isAbove ? axis - far : axis + far
  return (
    <g data-kind={kind} className={styles['flag']}>
      <line x1={x} x2={x} y1={axis} y2={isAbove ? y - 8 : y + 8} className={styles['pole']} />
      {kind === 'key' ? (
        <path d={`M${x} ${axis - 6}l6 6-6 6-6-6z`} className={styles['mark']} />
      ) : (
        <circle cx={x} cy={axis} r={4.5} className={styles['mark']} />
      )}
      <text
        x={isAbove ? x + POLE_PIXELS : x - POLE_PIXELS}
        y={isAbove ? y : y + 9}
        textAnchor={isAbove ? 'start' : 'end'}
      >
        {text}
      </text>
    </g>
  )
}

function namedMarks({ key, marks }: AcceptedLine, right: string): readonly NamedMark[] {
  const others = marks.map(({ id, kind, name, value }) => ({
    ...{ id, kind, value },
    name: `${numberText(value)} ${name}`.trim(),
  }))
  return [{ id: 'key', kind: 'key', value: key, name: right }, ...others]
}

function shortNumber(value: number): string {
  return numberText(Number(value.toPrecision(3)))
}
