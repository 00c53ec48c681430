// How often each student of a course practises.
import 'server-only'
import { db } from '@/lib/db/client'
import { listStudentPractice, type StudentPractice } from '@/lib/db/queries/tallies/activity-tallies'
import { ownRhythm, type Rhythm } from '@/lib/mastery/own-rhythm'

const millisecondsPerDay = 86_400_000
/** How far back single days are looked at. */
const DAYS_BACK = 84
/** As in `ownRhythm`: answers of one evening are spread over a week. */
const FEWEST_DAYS = 7

type Asked = {
  readonly courseId: string
  /** YYYY-MM-DD where the course is taught. */
  readonly today: string
}

/** By student id, of whoever has answered. Of who was last here before the days that are looked at, the sums alone are known. */
export async function loadRhythms({ courseId, today }: Asked): Promise<ReadonlyMap<string, Rhythm>> {
  const now = dayNumber(today)
  const from = new Date((now - DAYS_BACK) * millisecondsPerDay).toISOString().slice(0, today.length)
  const practice = await listStudentPractice(db, { courseId, from, to: today })
  return new Map(
    practice.map((sums) => {
      const active = sums.days.map(([day, answers]) => ({ day, answers }))
      return [sums.studentId, ownRhythm(active, now) ?? longAgo(sums, now)]
    }),
  )
}

function longAgo({ answers, firstDay, lastDay }: StudentPractice, now: number): Rhythm {
  const span = Math.max(FEWEST_DAYS, dayNumber(lastDay) - dayNumber(firstDay) + 1)
  const silentDays = Math.max(0, now - dayNumber(lastDay))
  return { answersPerDay: answers / span, silentDays, longestGapDays: null, returns: 0 }
}

function dayNumber(day: string): number {
  return Math.round(Date.parse(day) / millisecondsPerDay)
}
