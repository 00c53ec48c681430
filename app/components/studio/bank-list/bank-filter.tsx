/** What to look for: a plain form, so that the address keeps it. */

import { answerKinds } from '@/app/components/answer/answer-kinds'
import { answerKindKey } from '@/app/components/assessment-editor/answer-kind-key'
import { wordFor } from '@/app/components/bank/bank-words'
import button from '@/app/components/ui/button.module.css'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import { bankSorts, bankStatuses, everyQuestion } from '@/lib/contracts/bank/bank-query'
import type { BankPageView } from '@/lib/contracts/bank/bank-views'
import styles from './bank-list.module.css'
import { Choice, Figure, Tick } from './filter-boxes'
import { difficulties, questionKinds } from './known-words'

export async function BankFilter({ view: { query, choices } }: { readonly view: BankPageView }) {
  const [t, bank, editor] = await Promise.all([
    getTranslations('StudioBank'),
    getTranslations('Bank'),
    getTranslations('Editor'),
  ])
  const called = (values: readonly string[]) => values.map((value) => ({ value, name: wordFor(value, bank) }))
  return (
    <search aria-label={t('searchLabel')}>
      <form method="get" action="/bank" className={styles['filter']}>
        <div className={styles['line']}>
          <label className={styles['words']}>
            {t('words')}
            <input type="search" name="q" defaultValue={query.words} placeholder={t('wordsAbout')} />
          </label>
          <Choice
            name="status"
            label={t('status')}
            value={query.status === everyQuestion.status ? '' : query.status}
            any={t('statusName.current')}
            options={bankStatuses
              .filter((status) => status !== everyQuestion.status)
              .map((value) => ({ value, name: t(`statusName.${value}`) }))}
          />
          <Choice
            name="sort"
            label={t('sort')}
            value={query.sort === everyQuestion.sort ? '' : query.sort}
            any={t('sortName.match')}
            options={bankSorts
              .filter((sort) => sort !== everyQuestion.sort)
              .map((value) => ({ value, name: t(`sortName.${value}`) }))}
          />
          <button type="submit" className={button['primary']}>
            {t('find')}
          </button>
        </div>
        <div className={styles['line']}>
          <Choice
            name="lesson"
            label={t('lesson')}
            value={query.lesson}
            any={t('any')}
            options={choices.lessons.map(({ id, name }) => ({ value: id, name }))}
          />
          <Choice
            name="objective"
            label={t('objective')}
            value={query.objective}
            any={t('any')}
            options={choices.objectives.map(({ id, title }) => ({ value: id, name: title }))}
          />
          <Choice name="kind" label={t('kind')} value={query.kind} any={t('any')} options={called(questionKinds)} />
          <Choice
            name="difficulty"
            label={t('difficulty')}
            value={query.difficulty}
            any={t('any')}
            options={called(difficulties)}
          />
          <Choice
            name="answer"
            label={t('answerKind')}
            value={query.answerKind}
            any={t('any')}
            options={answerKinds.map((value) => ({ value, name: editor(answerKindKey(value)) }))}
          />
        </div>
        <details className={disclosure['box']} open={hasFigures(query)}>
          <summary>{t('byFigures')}</summary>
          <div className={styles['line']}>
            <Figure name="answered" label={t('answered')} value={query.answered} low={1} high={1_000_000} />
            <Figure name="from" label={t('rightFrom')} value={query.rightFrom} low={0} high={100} />
            <Figure name="to" label={t('rightTo')} value={query.rightTo} low={0} high={100} />
            <Figure
              name="discrimination"
              label={t('discriminationBelow')}
              value={query.discriminationBelow}
              low={-100}
              high={100}
            />
          </div>
          <div className={styles['ticks']}>
            <Tick name="off" label={t('isOff')} value={query.isOff ? 'on' : 'off'} />
            <Tick name="unanswered" label={t('isUnanswered')} value={query.isUnanswered ? 'on' : 'off'} />
            <Tick name="alike" label={t('isAlike')} value={query.isAlike ? 'on' : 'off'} />
          </div>
          <p className={styles['soft']}>{t('figuresText')}</p>
        </details>
      </form>
    </search>
  )
}

function hasFigures(query: BankPageView['query']): boolean {
  const { answered, rightFrom, rightTo, discriminationBelow, isOff, isUnanswered, isAlike } = query
  const bounds = [answered, rightFrom, rightTo, discriminationBelow]
  return isOff || isUnanswered || isAlike || bounds.some((bound) => bound !== null)
}
