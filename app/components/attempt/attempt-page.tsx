/** An attempt by how it stands: a room to work in for its student while it is open, the result for whoever may see it after. */
import type { AttemptView } from '@/lib/contracts/attempt-views'
import { ResultPage } from './result/result-page'
import { RoomPage } from './room/room-page'

export function AttemptPage({ view }: { readonly view: AttemptView }) {
  const isOpen = view.attempt.closedAt === null && view.course.role === 'student'
  return isOpen ? <RoomPage view={view} /> : <ResultPage view={view} />
}
