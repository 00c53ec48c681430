// A learner's log as the story of one objective.
import 'server-only'
import type { StoryAnswerEntry, StoryEntry } from '@/lib/contracts/analytics/story'
import type { LearnerEvent } from '@/lib/db/queries/learner-event'
import type { SkippedProblem, StoryAnswer } from '@/lib/db/queries/story-answer'
import { answerSeconds } from '@/lib/psychometrics/answer-seconds'
import type { Replayed } from './replay-levels'

export type Story = {
  readonly events: readonly LearnerEvent[]
  /** One pair an event. */
  readonly readings: readonly Replayed[]
  readonly objectiveId: string
  /** By submission id, and by variant id. */
  readonly answers: ReadonlyMap<string, StoryAnswer>
  readonly skipped: ReadonlyMap<string, SkippedProblem>
}

/** In time order: what moved this objective, and what its student put aside or asked for. */
export function toStoryEntries(story: Story): readonly StoryEntry[] {
  const entries: StoryEntry[] = []
  let answered = 0
  for (const [place, { event, occurredAt }] of story.events.entries()) {
    const moment = { at: occurredAt.toISOString(), readings: story.readings[place] ?? { before: null, after: null } }
    const entry = toEntry(event, { ...moment, story, number: answered + 1 })
    if (entry === null) continue
    if (entry.kind === 'answered') answered += 1
    entries.push(entry)
  }
  return entries
}

type Moment = {
  readonly at: string
  readonly readings: Replayed
  readonly story: Story
  /** What the next answer would be. */
  readonly number: number
}

function toEntry(event: LearnerEvent['event'], { at, readings, story, number }: Moment): StoryEntry | null {
  const { objectiveId, answers, skipped } = story
  switch (event.kind) {
    case 'answered': {
      const change = event.changes.find((moved) => moved.objectiveId === objectiveId)
      const answer = answers.get(event.submissionId)
      if (change === undefined || answer === undefined) return null
      return { kind: 'answered', number, at, ...readings, change, ...toldOf(answer) }
    }
    case 'recalibrated': {
      const change = event.changes.find((moved) => moved.objectiveId === objectiveId)
      return change === undefined ? null : { kind: 'recalibrated', at, ...readings, change }
    }
    case 'skipped': {
      const problem = skipped.get(event.variantId)
      return problem?.objectiveId === objectiveId ? { kind: 'skipped', at, title: problem.title } : null
    }
    case 'test-out-started':
    case 'deferred':
    case 'deferral-lifted':
      return event.objectiveId === objectiveId ? { kind: event.kind, at } : null
    default:
      return null
  }
}

type Told = Pick<StoryAnswerEntry, 'title' | 'scoreFraction' | 'seconds' | 'parts'>

function toldOf({ title, grade, givenAt, submittedAt }: StoryAnswer): Told {
  return {
    title,
    scoreFraction: grade.scoreFraction,
    seconds: answerSeconds({ openedAt: givenAt.getTime(), answeredAt: submittedAt.getTime() }),
    parts: grade.parts,
  }
}
