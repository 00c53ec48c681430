/** Students by objectives, as their instructor sees them: a level and how sure it is in every cell. */
import { z } from 'zod'
import type { CourseView, MasteryView } from '@/lib/contracts/views'
import type { AskedClassFilter, ClassFilterView } from './class-filter'

/** How the rows are put in order and searched, as the address says. Anything unknown is as if it were not there. */
export const mapOrderSchema = z.object({
  /** `name`, `last`, `need` or an objective's id. */
  by: z.string().max(200).catch('name'),
  way: z.enum(['up', 'down']).catch('up'),
  search: z.string().max(200).catch(''),
})
export type MapOrder = z.infer<typeof mapOrderSchema>

export type MasteryMapRequest = {
  readonly courseSlug: string
  readonly asked: AskedClassFilter
  readonly order: MapOrder
  readonly hideNames: boolean
}

export type MapCell = Pick<
  MasteryView,
  'status' | 'level' | 'low' | 'high' | 'masteryProbability' | 'answerCount' | 'isStalled'
>

export type MapRow = {
  readonly id: string
  /** As it is to be shown: a pseudonym while names are hidden. */
  readonly name: string
  /** Null while names are hidden. */
  readonly email: string | null
  readonly isSimulated: boolean
  readonly answerCount: number
  readonly lastAnsweredAt: string | null
  /** In the order of the objectives. */
  readonly cells: readonly MapCell[]
}

export type MapObjective = {
  readonly id: string
  readonly title: string
  readonly lessonId: string
  /** Of the course, to look at first. */
  readonly prerequisites: readonly string[]
  /** Of the students the filter leaves, whatever is searched. */
  readonly counts: { readonly [Status in MasteryView['status']]: number }
}

/** Somebody on whom practice on an objective has stopped helping. */
export type MapStall = {
  readonly student: Pick<MapRow, 'id' | 'name' | 'isSimulated'>
  readonly objective: MapObjective
  readonly answerCount: number
}

export type MasteryMapView = {
  readonly course: CourseView
  /** Where mastery begins, on the scale of the levels. */
  readonly threshold: number
  readonly objectives: readonly MapObjective[]
  /** What is left after filter and search, in the order asked for. */
  readonly rows: readonly MapRow[]
  readonly order: MapOrder
  readonly filtering: ClassFilterView
  /** Of all the filter leaves, whatever is searched; longest at it first. */
  readonly stalls: readonly MapStall[]
  /** None of them has answered anything. */
  readonly isQuiet: boolean
  /** Enrolled in the course, and of those the group that was asked for. */
  readonly enrolledCount: number
  readonly studentCount: number
}
