/** Which part of the class and of its time a page shows: in the address, so that it can be kept and sent. */

import type { ReactNode } from 'react'
import button from '@/app/components/ui/button.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ClassFilterView } from '@/lib/contracts/analytics/class-filter'
import styles from './class-filter-form.module.css'

type ClassFilterFormProps = {
  readonly filtering: ClassFilterView
  /** Without `dates` a page has one moment: now. */
  readonly dates?: true
  /** What else the address says and is to stay. */
  readonly keep?: Readonly<Record<string, string>>
  /** Boxes of the page's own, before the button. */
  readonly children?: ReactNode
}

export async function ClassFilterForm({ filtering, dates, keep = {}, children }: ClassFilterFormProps) {
  const t = await getTranslations('Analytics')
  const { filter, groups, ignored } = filtering
  if (groups.length === 0 && dates === undefined && children === undefined) return <Ignored ignored={ignored} />
  return (
    <>
      <form method="get" className={styles['filter']}>
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        {groups.length > 0 && (
          <label>
            {t('group')}
            <select name="group" defaultValue={filter.group ?? ''}>
              <option value="">{t('everybody')}</option>
              {groups.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        {dates && <Day name="from" value={filter.from} label={t('from')} />}
        {dates && <Day name="to" value={filter.to} label={t('to')} />}
        <button type="submit" className={button['quiet']}>
          {t('show')}
        </button>
      </form>
      <Ignored ignored={ignored} />
    </>
  )
}

type DayProps = { readonly name: 'from' | 'to'; readonly value: string | null; readonly label: string }

function Day({ name, value, label }: DayProps) {
  return (
    <label className={styles['day']}>
      {label}
      <input type="date" name={name} defaultValue={value ?? ''} />
    </label>
  )
}

async function Ignored({ ignored }: Pick<ClassFilterView, 'ignored'>) {
  const t = await getTranslations('Analytics.ignored')
  if (ignored.length === 0) return null
  return (
    <div className={styles['ignored']} role="status">
      {ignored.map((field) => (
        <p key={field}>{t(field)}</p>
      ))}
    </div>
  )
}
