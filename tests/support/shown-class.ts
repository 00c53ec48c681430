/** The mastery map as its page asks for it when its address says nothing. */
import type { Actor } from '@/lib/auth/actor'
import { readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { type MasteryMapRequest, type MasteryMapView, mapOrderSchema } from '@/lib/contracts/analytics/mastery-map'
import { getMasteryMap } from '@/lib/services/analytics/get-mastery-map'

type Parts = Partial<Omit<MasteryMapRequest, 'courseSlug' | 'order'>> & {
  readonly order?: Partial<MasteryMapRequest['order']>
}

export function shownClass(actor: Actor, courseSlug: string, parts: Parts = {}): Promise<MasteryMapView> {
  const { order, ...others } = parts
  return getMasteryMap(actor, {
    courseSlug,
    asked: readClassFilter({}),
    hideNames: false,
    order: { ...mapOrderSchema.parse({}), ...order },
    ...others,
  })
}
