/** The hints of a variant, in the order a student may open them. */

import { Markdown } from '@/app/components/markdown/markdown'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'

export async function HintList({ hints }: { readonly hints: readonly string[] }) {
  const t = await getTranslations('Variant')
  if (hints.length === 0) return null
  return (
    <section className={page['section']}>
      <h2>{t('hints')}</h2>
      <Markdown text={hints.map((hint, place) => `${place + 1}. ${hint.replaceAll('\n', '\n   ')}`).join('\n')} />
    </section>
  )
}
