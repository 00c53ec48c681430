/** What of an import is taken: the questions and lessons ticked, what wins in a conflict, and how they come. */
import type { ImportedQuestionView, ImportReport } from '@/lib/contracts/exchange/import-views'

export type ImportChoice = {
  readonly as: 'published' | 'drafts'
  /** Ids of questions. */
  readonly taken: ReadonlySet<string>
  readonly lessons: ReadonlySet<string>
  /** Of conflicts that somebody has looked at. */
  readonly decided: ReadonlySet<string>
  readonly skipsBad: 'refuse' | 'skip'
}

/** What is new or changed and not red: nothing else happens unasked. */
export function firstChoice({ questions, lessons }: ImportReport): ImportChoice {
  const wanted = questions.filter((each) => isPlain(each) && mayTake(each, 'published'))
  return {
    as: 'published',
    taken: new Set(wanted.map(({ question }) => question.id)),
    lessons: new Set(lessons.filter(({ change }) => change !== 'unchanged').map(({ id }) => id)),
    decided: new Set(),
    skipsBad: 'refuse',
  }
}

function isPlain({ change }: ImportedQuestionView): boolean {
  return change === 'created' || change === 'updated'
}

/** A red question, or one without a place, may come as a draft: there it can be mended. */
export function mayTake({ change, proof }: ImportedQuestionView, as: ImportChoice['as']): boolean {
  if (change === 'unchanged') return false
  return as === 'drafts' || (change !== 'unplaced' && proof?.verdict !== 'red')
}

/** What is ticked and may be taken as it is wanted. */
export function chosenIds({ questions }: ImportReport, { taken, as }: ImportChoice): readonly string[] {
  return questions.flatMap((each) => (taken.has(each.question.id) && mayTake(each, as) ? [each.question.id] : []))
}

/** Conflicts nobody has decided yet. */
export function openConflicts({ questions }: ImportReport, { decided }: ImportChoice): number {
  return questions.filter(({ change, question }) => change === 'conflict' && !decided.has(question.id)).length
}

/** Lessons that questions need which are taken, and that are not taken themselves. */
export function missingLessons(report: ImportReport, choice: ImportChoice): readonly string[] {
  if (choice.as === 'drafts') return []
  const chosen = new Set(chosenIds(report, choice))
  const needed = new Set(report.questions.flatMap(({ question }) => (chosen.has(question.id) ? [question.lesson] : [])))
  const left = report.lessons.filter(({ id, change }) => change === 'created' && !choice.lessons.has(id))
  return left.filter(({ id }) => needed.has(id)).map(({ title }) => title)
}

export function withTaken(choice: ImportChoice, ids: readonly string[]): ImportChoice {
  return { ...choice, taken: new Set([...choice.taken, ...ids]) }
}

export function withoutTaken(choice: ImportChoice, ids: readonly string[]): ImportChoice {
  return { ...choice, taken: new Set([...choice.taken].filter((id) => !ids.includes(id))) }
}

export function withDecision(
  choice: ImportChoice,
  { id, winner }: { readonly id: string; readonly winner: 'bank' | 'file' },
): ImportChoice {
  const decided = { ...choice, decided: new Set([...choice.decided, id]) }
  return winner === 'file' ? withTaken(decided, [id]) : withoutTaken(decided, [id])
}
