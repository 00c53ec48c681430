/** What cannot stand on paper, and the way on. */
import Link from 'next/link'
import button from '@/app/components/ui/button.module.css'
import { EmptyState } from '@/app/components/ui/empty-state'
import { getTranslations } from '@/app/i18n/get-translations'

export async function NotPrintable({ editor }: { readonly editor: string }) {
  const t = await getTranslations('Papers')
  const action = (
    <Link href={editor} className={button['quiet']}>
      {t('toEditor')}
    </Link>
  )
  return (
    <EmptyState title={t('notPrintable')} action={action}>
      {t('notPrintableText')}
    </EmptyState>
  )
}
