'use client'

/** How the preview is looked at: as wide as the panel or as a phone, and in which colours. */
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './bench.module.css'
import type { FrameChoice } from './preview-frame'

const widths = ['panel', 'phone'] as const
const schemes = ['page', 'light', 'dark'] as const

type FrameControlsProps = {
  readonly choice: FrameChoice
  readonly onChoose: (choice: FrameChoice) => void
}

export function FrameControls({ choice, onChoose }: FrameControlsProps) {
  const t = useTranslations('StudioBench')
  return (
    <div className={styles['frames']}>
      <fieldset className={styles['choice']}>
        <legend className="visually-hidden">{t('width')}</legend>
        {widths.map((width) => (
          <label key={width}>
            <input
              type="radio"
              name="preview-width"
              checked={choice.width === width}
              onChange={() => onChoose({ ...choice, width })}
            />
            <span>{t(`widths.${width}`)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className={styles['choice']}>
        <legend className="visually-hidden">{t('scheme')}</legend>
        {schemes.map((scheme) => (
          <label key={scheme}>
            <input
              type="radio"
              name="preview-scheme"
              checked={choice.scheme === scheme}
              onChange={() => onChoose({ ...choice, scheme })}
            />
            <span>{t(`schemes.${scheme}`)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
