/** The story behind a cell of the map: one student, one objective, every answer. */
import type { Metadata } from 'next'
import { StoryPage } from '@/app/components/analytics/story/story-page'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { areNamesHidden } from '@/app/require-names'
import { forPage } from '@/lib/boundary/page-actor'
import type { Query } from '@/lib/contracts/analytics/class-filter'
import { readStep } from '@/lib/contracts/analytics/story'
import { getStory } from '@/lib/services/analytics/get-story'

/** Without the name: a title stands in the browser's history and in its tabs. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Story'))('title') }
}

type Place = { readonly course: string; readonly student: string; readonly objective: string }
type StoryRouteProps = { readonly params: Promise<Place>; readonly searchParams: Promise<Query> }

export default async function StoryRoute({ params, searchParams }: StoryRouteProps) {
  const [{ course, student, objective }, query, actor, hideNames] = await Promise.all([
    params,
    searchParams,
    requireActor(),
    areNamesHidden(),
  ])
  const asked = { courseSlug: course, studentId: student, objectiveId: objective }
  const view = await forPage(getStory(actor, { ...asked, hideNames, at: readStep(query['at']) }))
  return <StoryPage view={view} />
}
