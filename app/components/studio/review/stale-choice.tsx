'use client'

/** Somebody else saved first: both texts side by side, and the author says what stands, whole or change by change. Nothing is sent before. */
import { useMemo, useState } from 'react'
import { useStudio } from '@/app/components/studio/studio-context'
import type { Written } from '@/app/components/studio/written'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { mergeMistakes } from '@/lib/authoring/merge-mistakes'
import { type Hunk, mergedText, mergeTexts } from '@/lib/authoring/merge-texts'
import type { OtherDraft } from '@/lib/contracts/authoring/draft-views'
import { HunkChoice, type Side } from './hunk-choice'
import styles from './review.module.css'
import { useSaving } from './saving-context'
import { useLocalTime } from './use-local-time'

/** Nothing while nobody was first. */
export function StaleChoice() {
  const { status } = useSaving()
  if (status.kind !== 'stale') return null
  return <Choice key={status.theirs.revision} theirs={status.theirs} base={status.base} />
}

function Choice({ theirs, base }: { readonly theirs: OtherDraft; readonly base: Written }) {
  const t = useTranslations('StudioReview')
  const time = useLocalTime()
  const { source, ownMistakes } = useStudio()
  const { goOnWith } = useSaving()
  const hunks = useMemo(
    () => mergeTexts({ base: base.source, mine: source, theirs: theirs.source }),
    [base.source, source, theirs.source],
  )
  const changes = hunks.filter((hunk): hunk is Changed => hunk.kind !== 'same')
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({})
  const choices = changes.map((hunk) => chosen[keyOf(hunk)] ?? (hunk.kind === 'theirs' ? 'theirs' : 'mine'))
  const open = changes.filter((hunk) => hunk.kind === 'both' && chosen[keyOf(hunk)] === undefined).length
  const catalogues = { base: base.ownMistakes, mine: ownMistakes, theirs: theirs.ownMistakes }
  const { mistakes, contested } = mergeMistakes(catalogues, 'mine')
  return (
    <section className={styles['stale']} aria-labelledby="stale-title">
      <h2 id="stale-title">{t('staleTitle')}</h2>
      <p>{t('staleText', { name: theirs.savedBy ?? t('commandLine'), at: time(theirs.savedAt) })}</p>
      <div className={styles['ways']}>
        <button type="button" className={button['quiet']} onClick={() => goOnWith({ source, ownMistakes })}>
          {t('keepMine')}
        </button>
        <button
          type="button"
          className={button['quiet']}
          onClick={() => goOnWith({ source: theirs.source, ownMistakes: theirs.ownMistakes })}
        >
          {t('keepTheirs')}
        </button>
        <button
          type="button"
          className={button['primary']}
          disabled={open > 0}
          onClick={() => goOnWith({ source: mergedText(hunks, choices), ownMistakes: mistakes })}
        >
          {t('keepBoth')}
        </button>
        <p className={styles['soft']}>{open > 0 ? t('openChanges', { count: open }) : t('eitherIsBack')}</p>
      </div>
      <ol className={styles['hunks']}>
        {numbered(changes).map(({ hunk, place }) => (
          <HunkChoice
            key={place}
            hunk={hunk}
            name={t('change', { number: place + 1 })}
            chosen={hunk.kind === 'both' ? (chosen[keyOf(hunk)] ?? null) : (choices[place] ?? null)}
            onChoose={(side) => setChosen((before) => ({ ...before, [keyOf(hunk)]: side }))}
          />
        ))}
      </ol>
      {contested.length > 0 && <p>{t('contested', { ids: contested.join(', ') })}</p>}
    </section>
  )
}

/** By what it is about: one's own text may be written on meanwhile, and a choice stays with its change. */
function keyOf({ mine, theirs }: Changed): string {
  return JSON.stringify([mine, theirs])
}

function numbered(changes: readonly Changed[]) {
  return changes.map((hunk, place) => ({ hunk, place }))
}

type Changed = Exclude<Hunk, { readonly kind: 'same' }>
