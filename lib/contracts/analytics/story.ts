/** One student on one objective, answer by answer, as their instructor goes through it. */
import { z } from 'zod'
import type { AnsweredView, CourseView, MasteryView, ProblemView, ReasonView } from '@/lib/contracts/views'
import type { PartGrade } from '@/lib/grading/grade'
import type { LevelChange } from '@/lib/mastery/state'

export type StoryRequest = {
  readonly courseSlug: string
  readonly studentId: string
  readonly objectiveId: string
  readonly hideNames: boolean
  /** The answer to replay, 1 for the first; null for none. Past the last it is the last. */
  readonly at: number | null
}

/** A level at a moment with its 90 % interval, shares of 1. */
export type LevelReading = { readonly level: number; readonly low: number; readonly high: number }

/** As it was believed then; null where the constants of that time are gone, so that only the recorded change is left. */
type Readings = { readonly before: LevelReading | null; readonly after: LevelReading | null }

export type StoryAnswerEntry = Readings & {
  readonly kind: 'answered'
  /** Of the answers on this objective, from 1. */
  readonly number: number
  readonly at: string
  readonly title: string
  readonly scoreFraction: number
  /** From being given the problem to answering; at most half an hour, beyond which somebody went away. */
  readonly seconds: number
  readonly parts: readonly Pick<
    PartGrade,
    'name' | 'readAs' | 'mistakeName' | 'matched' | 'scoreFraction' | 'logScoreBits'
  >[]
  readonly change: LevelChange
}

export type StoryRecalibration = Readings & {
  readonly kind: 'recalibrated'
  readonly at: string
  readonly change: Pick<LevelChange, 'before' | 'after'>
}

/** What moved no level: the problem was put aside, or the student asked for something. */
export type StoryNote =
  | { readonly kind: 'skipped'; readonly at: string; readonly title: string }
  | { readonly kind: 'test-out-started' | 'deferred' | 'deferral-lifted'; readonly at: string }

export type StoryEntry = StoryAnswerEntry | StoryRecalibration | StoryNote

/** One answer as it was given: the problem in the student's own numbers, what they sent, and what came back. */
export type StoryStep = {
  readonly entry: StoryAnswerEntry
  readonly reason: ReasonView
  readonly problem: Pick<ProblemView, 'questionId' | 'prompt' | 'parts'>
  readonly answered: Pick<AnsweredView, 'response' | 'parts' | 'keys' | 'solution' | 'changes'>
}

export type StoryView = {
  readonly course: CourseView
  readonly student: {
    readonly id: string
    readonly name: string
    readonly isSimulated: boolean
    /** Left the course; what they did stays. */
    readonly isRemoved: boolean
  }
  readonly objective: {
    readonly id: string
    readonly title: string
    readonly text: string
    readonly lessonId: string
    /** Not taught in this course any more. */
    readonly isArchived: boolean
  }
  /** As it reads now; null for an objective that is not taught any more. */
  readonly now: MasteryView | null
  /** Where mastery begins, on the scale of the levels. */
  readonly threshold: number
  /** In time order. */
  readonly entries: readonly StoryEntry[]
  readonly answerCount: number
  readonly step: StoryStep | null
  /** All that the course teaches, to go to another. */
  readonly objectives: readonly { readonly id: string; readonly title: string }[]
}

const stepSchema = z.coerce.number().int().min(1).max(1_000_000).nullable().catch(null)

/** The answer an address asks to replay; null where it asks for none, or for what is no number. */
export function readStep(asked: unknown): number | null {
  return stepSchema.parse(asked)
}
