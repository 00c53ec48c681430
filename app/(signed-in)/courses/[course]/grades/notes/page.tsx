/** The notes that wait for an instructor's answer. */
import type { Metadata } from 'next'
import { OpenNotes } from '@/app/components/notes/open-notes'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { getOpenNotes } from '@/lib/services/attempt-notes'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Notes'))('title') }
}

export default async function NotesPage({ params }: { readonly params: Promise<{ readonly course: string }> }) {
  const [{ course }, actor] = await Promise.all([params, requireActor()])
  return <OpenNotes view={await forPage(getOpenNotes(actor, course))} />
}
