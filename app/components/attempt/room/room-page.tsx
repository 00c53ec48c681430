/** The page of a running attempt: its texts rendered on the server, its state as the server holds it. */
import { NextIntlClientProvider } from 'next-intl'
import { problemKey } from '@/app/components/attempt/journal/change'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getMessages } from '@/app/i18n/get-messages'
import type { AttemptProblemView, AttemptView } from '@/lib/contracts/attempt-views'
import { AttemptRoom } from './attempt-room'
import type { RoomAttempt } from './room-problem'
import type { RoomState } from './room-state'
import { toRoomPlaces } from './to-room-places'

export async function RoomPage({ view }: { readonly view: AttemptView }) {
  const { Attempt, Answer } = await getMessages()
  const { course, assessment, attempt } = view
  const room: RoomAttempt = {
    courseId: course.id,
    attemptId: attempt.id,
    grading: assessment.kind === 'exam' ? 'at-the-end' : 'each-try',
    navigation: view.navigation,
    length: assessment.kind === 'mastery-check' ? 'open' : 'known',
    timeZone: course.timeZone,
    now: view.now,
    places: toRoomPlaces(view),
  }
  return (
    <div className={page['page']}>
      <PageHead kicker={course.title} title={assessment.title} />
      <NextIntlClientProvider messages={{ Attempt, Answer }}>
        <AttemptRoom key={attempt.id} attempt={room} initial={toRoomState(view)} />
      </NextIntlClientProvider>
    </div>
  )
}

function toRoomState({ attempt, places }: AttemptView): RoomState {
  const problems = places.flatMap((place) => (place.kind === 'shown' ? [place.problem] : []))
  return {
    answers: Object.fromEntries(problems.flatMap(toAnswer)),
    flags: Object.fromEntries(problems.map(toFlag)),
    connection: 'fine',
    deadlineAt: attempt.deadlineAt,
    isOver: false,
  }
}

function toFlag(problem: AttemptProblemView) {
  return [problemKey(problem), { isSet: problem.isFlagged, isPending: false, savedAt: null }] as const
}

function toAnswer(problem: AttemptProblemView) {
  const { saved } = problem
  if (saved === null) return []
  const { response, savedAt, changeId } = saved
  return [
    [problemKey(problem), { response, saved: { at: savedAt, changeId }, isPending: false, notice: null }] as const,
  ]
}
