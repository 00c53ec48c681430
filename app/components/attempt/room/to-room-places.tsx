/** The places of an attempt for the page it is taken on: of a slot the newest numbers, with what came of those before. */
import { toAskedParts } from '@/app/components/answer/to-asked-parts'
import { TriesOf } from '@/app/components/attempt/result/tries-of'
import { Markdown } from '@/app/components/markdown/markdown'
import type { AttemptProblemView, AttemptView } from '@/lib/contracts/attempt-views'
import { EarlierNumbers } from './earlier-numbers'
import type { RoomPlace } from './room-problem'

export function toRoomPlaces({ places }: AttemptView): readonly RoomPlace[] {
  const problems = places.flatMap((place) => (place.kind === 'shown' ? [place.problem] : []))
  const newest = problems.filter((problem) => !problems.some((other) => isLater(other, problem)))
  const hidden = places.flatMap((place) => (place.kind === 'shown' ? [] : [place]))
  const shown = newest.map((problem) => {
    const earlier = problems.filter((other) => isLater(problem, other))
    return toRoomProblem(problem, earlier)
  })
  return [...shown, ...hidden].toSorted((a, b) => a.position - b.position)
}

function isLater(one: AttemptProblemView, other: AttemptProblemView): boolean {
  return one.slotId === other.slotId && one.variantNumber > other.variantNumber
}

function toRoomProblem(problem: AttemptProblemView, earlier: readonly AttemptProblemView[]): RoomPlace {
  const { slotId, variantNumber, position, points, left, parts, tries } = problem
  const hasResult = tries.length > 0 || earlier.length > 0
  return {
    kind: 'shown',
    ...{ slotId, variantNumber, position, points, left },
    prompt: <Markdown text={problem.prompt} />,
    parts: toAskedParts(parts),
    hasFormula: parts.some(({ kind }) => kind === 'expression'),
    result: hasResult && (
      <>
        {tries.length > 0 && <TriesOf problem={problem} />}
        {earlier.length > 0 && <EarlierNumbers problems={earlier} />}
      </>
    ),
  }
}
