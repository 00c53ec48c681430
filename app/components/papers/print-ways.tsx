/** Which papers to print, in the address: all, one group's, the spares; and the keys of the same. */

import grades from '@/app/components/grades/grades.module.css'
import button from '@/app/components/ui/button.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { PapersView } from '@/lib/contracts/paper-views'

type PrintWaysProps = { readonly path: string; readonly groups: PapersView['groups'] }

export async function PrintWays({ path, groups }: PrintWaysProps) {
  const t = await getTranslations('Papers')
  return (
    <form method="get" action={`${path}/sheets`} className={grades['filter']}>
      <label>
        {t('which')}
        <select name="of" defaultValue="all">
          {(['all', 'students', 'spares'] as const).map((of) => (
            <option key={of} value={of}>
              {t(`of-${of}`)}
            </option>
          ))}
        </select>
      </label>
      {groups.length > 0 && (
        <label>
          {t('group')}
          <select name="group" defaultValue="">
            <option value="">{t('allGroups')}</option>
            {groups.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" className={button['primary']}>
        {t('sheets')}
      </button>
      <button type="submit" className={button['quiet']} formAction={`${path}/keys`}>
        {t('keys')}
      </button>
    </form>
  )
}
