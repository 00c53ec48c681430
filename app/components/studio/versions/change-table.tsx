/** What one version says that the other does not, under what it is about for students. */

import { LineWords } from '@/app/components/studio/review/line-words'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuestionChange } from '@/lib/authoring/compare-questions'
import styles from './versions.module.css'

/** What touches grades first, what touches nobody last. */
const concerns = ['graded', 'drawn', 'asked', 'told', 'chosen', 'none'] as const

export async function ChangeTable({ changes }: { readonly changes: readonly QuestionChange[] }) {
  const t = await getTranslations('StudioVersions')
  const groups = concerns.map((concern) => ({ concern, own: changes.filter((change) => change.concern === concern) }))
  return (
    <dl className={styles['changes']}>
      {groups.map(({ concern, own }) =>
        own.length === 0 ? null : (
          <div key={concern} className={styles['group']}>
            <dt>{t(`concern.${concern}`)}</dt>
            {own.map(({ path, before, after }) => (
              <dd key={path} className={styles['change']}>
                <code>{path}</code>
                <div className={styles['pair']}>
                  <Side word={t('before')} text={before} other={after} nothing={t('nothing')} side="before" />
                  <Side word={t('after')} text={after} other={before} nothing={t('nothing')} side="after" />
                </div>
              </dd>
            ))}
          </div>
        ),
      )}
    </dl>
  )
}

type SideProps = {
  readonly word: string
  readonly text: string | null
  readonly other: string | null
  readonly nothing: string
  readonly side: 'before' | 'after'
}

function Side({ word, text, other, nothing, side }: SideProps) {
  return (
    <div className={styles['side']}>
      <span className={styles['soft']}>{word}</span>
      {text === null ? <em>{nothing}</em> : <LineWords text={text} other={other ?? ''} side={side} />}
    </div>
  )
}
