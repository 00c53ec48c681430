/** Where one mistake at one objective is told. */
import { type ClassFilter, classFilterQuery } from '@/lib/contracts/analytics/class-filter'

type Place = { readonly slug: string; readonly objectiveId: string; readonly mistake: string }

export function misconceptionHref({ slug, objectiveId, mistake }: Place, filter: ClassFilter): string {
  const query = new URLSearchParams(classFilterQuery(filter)).toString()
  const path = [objectiveId, mistake].map(encodeURIComponent).join('/')
  return `/courses/${slug}/class/misconceptions/${path}${query && `?${query}`}`
}
