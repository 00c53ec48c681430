/** The box in which a student is looked for, by the name that is shown. */
import { getTranslations } from '@/app/i18n/get-translations'

export async function NameBox({ search }: { readonly search: string }) {
  const t = await getTranslations('MasteryMap')
  return (
    <label>
      {t('search')}
      <input type="search" name="search" defaultValue={search} maxLength={200} />
    </label>
  )
}
