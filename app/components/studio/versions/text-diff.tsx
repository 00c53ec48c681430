/** Two texts, what changed beside each other, what did not in few lines around it. */

import { LineWords } from '@/app/components/studio/review/line-words'
import { getTranslations } from '@/app/i18n/get-translations'
import type { TextHunk } from '@/lib/contracts/authoring/version-views'
import styles from './versions.module.css'

/** Lines on either side of a change. */
const around = 3

export async function TextDiff({ hunks }: { readonly hunks: readonly TextHunk[] }) {
  const t = await getTranslations('StudioVersions')
  if (hunks.every(({ kind }) => kind === 'same')) return <p>{t('sameText')}</p>
  return (
    <section className={styles['text']} aria-label={t('text')}>
      {placed(hunks).map(({ hunk, line, isFirst, isLast }) => {
        if (hunk.kind === 'same') {
          const { text, left } = shortened(hunk.text, { isFirst, isLast })
          return (
            <div key={line} className={styles['same']}>
              {left > 0 && !isLast && <p className={styles['soft']}>{t('leftOut', { count: left })}</p>}
              <pre>{text}</pre>
              {left > 0 && isLast && <p className={styles['soft']}>{t('leftOut', { count: left })}</p>}
            </div>
          )
        }
        return (
          <div key={line} className={styles['pair']}>
            <div className={styles['removed']}>
              <span className={styles['sign']}>{hunk.before === '' ? t('added') : t('before')}</span>
              <LineWords text={hunk.before} other={hunk.after} side="before" />
            </div>
            <div className={styles['added']}>
              <span className={styles['sign']}>{hunk.after === '' ? t('removed') : t('after')}</span>
              <LineWords text={hunk.after} other={hunk.before} side="after" />
            </div>
          </div>
        )
      })}
    </section>
  )
}

/** Each with the line it begins on in the older text and its number, which tell it apart. */
function placed(hunks: readonly TextHunk[]) {
  let at = 0
  return hunks.map((hunk, place) => {
    const line = `${at}.${hunk.kind}`
    at += (hunk.kind === 'same' ? hunk.text : hunk.before).split('\n').length
    return { hunk, line, isFirst: place === 0, isLast: place === hunks.length - 1 }
  })
}

function shortened(text: string, { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean }) {
  const lines = text.replace(/\n$/, '').split('\n')
  const [head, tail] = [isFirst ? 0 : around, isLast ? 0 : around]
  if (lines.length <= head + tail + 1) return { text, left: 0 }
  const kept = [...lines.slice(0, head), ...(head > 0 && tail > 0 ? ['…'] : []), ...lines.slice(lines.length - tail)]
  return { text: kept.join('\n'), left: lines.length - head - tail }
}
