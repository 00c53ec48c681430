/** What services hand to screens. Plain data: everything here may be serialised into a page for this actor. */
import type { Lesson } from '@/lib/content/lesson'
import type { PartGrade, UnreadablePart } from '@/lib/grading/grade'
import type { Candidate, ChoiceReason, LevelChange } from '@/lib/mastery/state'
import type { PublicPart } from '@/lib/problems/public-part'
import type { Proof } from '@/lib/proving/proof'

export type CourseView = {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly role: 'student' | 'instructor'
  /** IANA name: every date of the course is told in it. */
  readonly timeZone: string
}

/** In the order a learner passes them. `review-due` was mastered once. */
export type MasteryStatus = 'untouched' | 'learning' | 'close' | 'mastered' | 'review-due'

export type MasteryView = {
  readonly objectiveId: string
  readonly title: string
  readonly text: string
  readonly lessonId: string
  readonly status: MasteryStatus
  /** Chance of answering an average problem on this objective, guessing aside: the level through the logistic, in [0, 1]. */
  readonly level: number
  /** Its 90 % interval. */
  readonly low: number
  readonly high: number
  /** 0.8: where mastery begins. */
  readonly threshold: number
  /** P(level ≥ threshold). */
  readonly masteryProbability: number
  readonly answerCount: number
  readonly lastAnsweredAt: string | null
  readonly reviewAt: string | null
  readonly prerequisites: readonly string[]
  /** False while a prerequisite is missing. */
  readonly isOpen: boolean
  /** Practice has stopped helping: many answers, little chance of mastery, no rise lately. */
  readonly isStalled: boolean
}

export type { PublicPart }

export type ReasonView = ChoiceReason & { readonly objectiveTitle: string; readonly relatedTitle: string | null }

/** What a choice was weighed against, and the rule that decided. */
export type ChoiceView = {
  readonly rule: ChoiceReason['kind']
  readonly candidates: readonly (Candidate & {
    /** Null for a question that has left the course. */
    readonly title: string | null
    readonly objectiveTitle: string
    readonly isChosen: boolean
  })[]
}

/** What a learner asked for, as far as a screen shows it. */
export type PlanView = {
  readonly mode: 'practice' | 'placement' | 'test-out' | 'extra'
  /** Of what is put off, in the order of the course. */
  readonly deferred: readonly { readonly objectiveId: string; readonly title: string; readonly until: string }[]
}

/** Where to read about an objective. */
export type ReadingView = {
  readonly lessonId: string
  /** Null where no heading of the lesson names it. */
  readonly section: { readonly id: string; readonly heading: string } | null
}

/** The problem on screen. `answered` carries what the rules now allow to be seen. */
export type ProblemView = {
  readonly variantId: string
  readonly questionId: string
  readonly title: string
  readonly prompt: string
  readonly parts: readonly PublicPart[]
  readonly hints: readonly string[]
  readonly reason: ReasonView
  readonly choice: ChoiceView
  readonly reading: ReadingView | null
  /** The plan this problem was chosen by has come to its end with it: what was found is next. */
  readonly isLastOfPlan: boolean
  readonly answered: AnsweredView | null
}

export type KeyView = { readonly name: string; readonly key: string; readonly accepted: string | null }

export type AnsweredView = {
  readonly submittedAt: string
  readonly scoreFraction: number
  readonly response: Readonly<Record<string, string>>
  readonly parts: readonly PartGrade[]
  readonly keys: readonly KeyView[]
  readonly solution: string
  readonly changes: readonly (LevelChange & { readonly title: string; readonly declared: boolean })[]
}

export type PracticeView =
  | {
      readonly kind: 'problem'
      readonly course: CourseView
      readonly problem: ProblemView
      readonly plan: PlanView
      readonly mastery: readonly MasteryView[]
    }
  | {
      readonly kind: 'all-mastered'
      readonly course: CourseView
      readonly nextReviewAt: string | null
      readonly plan: PlanView
      readonly mastery: readonly MasteryView[]
    }
  | {
      readonly kind: 'stuck'
      readonly course: CourseView
      readonly plan: PlanView
      readonly objectiveId: string
      readonly reading: ReadingView | null
      readonly objectiveTitle: string
      readonly answers: number
      readonly mastery: readonly MasteryView[]
    }
  | { readonly kind: 'empty-pool'; readonly course: CourseView }

/** Answer of the submit action. `recorded` also for a resend: the page then shows what was recorded the first time. */
export type SubmitResult =
  | { readonly kind: 'recorded'; readonly variantId: string }
  | { readonly kind: 'unreadable'; readonly parts: readonly UnreadablePart[] }

/** What moved one objective: an answer, or a calibration under which all answers were weighed anew. */
export type HistoryEntry =
  | AnsweredEntry
  | {
      readonly kind: 'recalibrated'
      readonly at: string
      readonly change: Pick<LevelChange, 'objectiveId' | 'before' | 'after'>
    }
export type AnsweredEntry = {
  readonly kind: 'answered'
  readonly at: string
  readonly questionTitle: string
  readonly variantId: string
  readonly scoreFraction: number
  readonly mistakeNames: readonly string[]
  readonly change: LevelChange
}

export type HomeView = {
  readonly course: CourseView
  readonly mastery: readonly MasteryView[]
  readonly lessons: readonly {
    readonly id: string
    readonly number: string
    readonly title: string
    readonly isLoaded: boolean
  }[]
  /** What to do now: an open problem to resume, a next problem with its reason, or nothing due. */
  readonly now:
    | { readonly kind: 'resume'; readonly title: string; readonly reason: ReasonView }
    | { readonly kind: 'next'; readonly reason: ReasonView }
    | { readonly kind: 'start' }
    | { readonly kind: 'all-mastered'; readonly nextReviewAt: string | null }
    | { readonly kind: 'stuck'; readonly objectiveTitle: string; readonly answers: number }
    | { readonly kind: 'empty-pool' }
  readonly answersToday: number
  readonly plan: PlanView
}

/** What a placement, or a test on one objective, has found. */
export type FindingView =
  | { readonly kind: 'none'; readonly course: CourseView }
  | {
      readonly kind: 'found'
      readonly course: CourseView
      readonly of: 'placement' | 'test-out'
      readonly answers: number
      readonly most: number
      readonly objectives: readonly MasteryView[]
    }

/** A course's own page, for whoever has a part in it. */
export type CourseContentsView = { readonly course: CourseView; readonly lessons: HomeView['lessons'] }

export type ProgressView = {
  readonly course: CourseView
  readonly plan: PlanView
  readonly objectives: readonly (MasteryView & { readonly history: readonly HistoryEntry[] })[]
}

export type LessonLink = {
  readonly id: string
  readonly number: string | null
  readonly title: string | null
  readonly isLoaded: boolean
}
/** A quiz question as it is sent: its key and what it says of each option stay behind until an option is chosen. */
export type QuizQuestionView = {
  readonly number: number
  readonly prompt: string
  readonly options: readonly { readonly id: string; readonly text: string }[]
}
export type LessonView = {
  readonly course: CourseView
  readonly lesson: Omit<Lesson, 'quizQuestions'> & { readonly quizQuestions: readonly QuizQuestionView[] }
  readonly prerequisites: readonly LessonLink[]
  readonly previous: LessonLink | null
  readonly next: LessonLink | null
}

/** What choosing an option of a lesson's quiz tells: self-check, nothing is recorded. */
export type QuizOptionCheck = { readonly isRight: boolean; readonly feedback: string }

export type BankEntry = {
  readonly id: string
  readonly title: string
  readonly origin: 'template' | 'as_written'
  readonly kind: string
  readonly difficulty: string
  readonly version: number
  readonly objectives: readonly { readonly id: string; readonly title: string }[]
  readonly answerCount: number
}

/** An admin's look at one variant, key and all. */
export type VariantPreview = {
  readonly question: BankEntry
  readonly seed: number
  readonly prompt: string
  readonly parts: readonly PublicPart[]
  readonly parameters: readonly { readonly name: string; readonly value: string }[]
  readonly keys: readonly KeyView[]
  readonly mistakes: readonly {
    readonly id: string
    readonly part: string
    readonly name: string
    readonly value: string
    readonly feedback: string
  }[]
  readonly hints: readonly string[]
  readonly solution: string
}

/** What the prover said of a version, on so many variants. */
export type ProofView = Pick<Proof, 'verdict' | 'rules'> & { readonly version: number; readonly variants: number }
