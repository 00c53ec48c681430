/** A lesson as its author wrote it. Every text is Markdown with $…$ and $$…$$ mathematics and GFM tables. */

export type CalloutTone = 'critical' | 'pitfall'

export type Block =
  | { readonly kind: 'markdown'; readonly markdown: string }
  | { readonly kind: 'callout'; readonly tone: CalloutTone; readonly title: string; readonly markdown: string }

export type Section = {
  /** URL fragment, unique within the lesson. */
  readonly id: string
  readonly heading: string
  /** Set when the whole section is marked by its author. */
  readonly tone: CalloutTone | null
  readonly blocks: readonly Block[]
}

export type WorkedExample = { readonly number: number; readonly title: string; readonly markdown: string }
export type QuizOption = { readonly id: string; readonly text: string; readonly feedback: string }
export type QuizQuestion = {
  readonly number: number
  readonly prompt: string
  readonly options: readonly QuizOption[]
  /** Id of the right option. */
  readonly key: string
}
export type PracticeProblem = { readonly number: number; readonly prompt: string; readonly answer: string }
export type Pitfall = { readonly title: string; readonly markdown: string }

/** The parts of a lesson that may open with a sentence of their own: "By the end of this subject, you will be able to:". */
export type LeadPart =
  | 'objectives'
  | 'keyTerms'
  | 'workedExamples'
  | 'quiz'
  | 'practiceProblems'
  | 'summary'
  | 'pitfalls'
  | 'nextSteps'

export type Lesson = {
  /** The file's name without its endings: 13-05-cross-entropy. */
  readonly id: string
  /** 13.5 */
  readonly number: string
  readonly title: string
  readonly phase: string
  /** Ids of lessons that may not be loaded yet. */
  readonly prerequisites: readonly string[]
  readonly objectives: readonly string[]
  readonly sections: readonly Section[]
  readonly keyTerms: readonly string[]
  readonly workedExamples: readonly WorkedExample[]
  readonly quizQuestions: readonly QuizQuestion[]
  readonly practiceProblems: readonly PracticeProblem[]
  readonly takeaways: readonly string[]
  readonly pitfalls: readonly Pitfall[]
  readonly nextLessonId: string | null
  /** What stands between a part's heading and its first item; empty where nothing does. */
  readonly leads: Readonly<Record<LeadPart, string>>
}

export type LessonCounts = Readonly<
  Record<
    | 'objectives'
    | 'keyTerms'
    | 'workedExamples'
    | 'quizQuestions'
    | 'practiceProblems'
    | 'takeaways'
    | 'pitfalls'
    | 'tables',
    number
  >
>

/** A mend the importer can justify. `line` counts from 1 in the file as it came. */
export type Repair = { readonly line: number; readonly before: string; readonly after: string; readonly why: string }
/** Something it saw and could not justify mending; the text stands as it came. */
export type Unresolved = { readonly line: number; readonly text: string; readonly why: string }

export type LessonImport = {
  readonly lesson: Lesson
  readonly counts: LessonCounts
  readonly repairs: readonly Repair[]
  readonly unresolved: readonly Unresolved[]
}
