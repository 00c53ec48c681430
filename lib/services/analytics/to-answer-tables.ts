/** What was answered at first, by whom: options by name, numbers by the mistake they show. */
import 'server-only'
import type { AnswerTable, GivenAnswer } from '@/lib/contracts/analytics/quiz-statistics-view'
import type { PartGrade } from '@/lib/grading/grade'
import type { Part } from '@/lib/problems/part'
import { abilityGroups } from '@/lib/psychometrics/ability-groups'
import { distractorAnalysis } from '@/lib/psychometrics/distractor-analysis'
import { getUsableQuestion } from '@/lib/services/usable-questions'
import type { QuizAttempt, QuizSlot, QuizTry, SlotWork } from './quiz-work'

const THIRDS = 3
/** Fewer answers to one question have no thirds worth the name. */
const FEWEST = 6

type Answered = { readonly slots: readonly QuizSlot[]; readonly attempts: readonly QuizAttempt[] }
type Given = { readonly work: SlotWork; readonly rest: number }

/**
 * A table for each part of each question that was given often enough. Where questions are drawn and none was, one of all of them
 * together, by the rule that decided.
 */
export async function toAnswerTables({ slots, attempts }: Answered): Promise<readonly AnswerTable[]> {
  const tables = slots.map(async ({ id }): Promise<readonly AnswerTable[]> => {
    const given = attempts.flatMap((attempt): readonly Given[] => {
      const work = attempt.slots.get(id)
      return work === undefined ? [] : [{ work, rest: restOf(attempt, id) }]
    })
    const questionIds = [...new Set(given.map(({ work }) => work.questionId))]
    const common = questionIds
      .map((questionId) => given.filter(({ work }) => work.questionId === questionId))
      .filter((own) => own.length >= FEWEST)
    if (common.length === 0 && given.length >= FEWEST) return [tableOfAll(id, given)]
    return (await Promise.all(common.map((own) => tablesOf(id, own)))).flat()
  })
  return (await Promise.all(tables)).flat()
}

function restOf({ slots }: QuizAttempt, slotId: string): number {
  return [...slots].reduce((sum, [id, { mark }]) => sum + (id === slotId ? 0 : mark), 0)
}

async function tablesOf(slotId: string, given: readonly Given[]): Promise<readonly AnswerTable[]> {
  const newest = given.toSorted((a, b) => b.work.version - a.work.version)[0]
  if (newest === undefined) return []
  const question = await getUsableQuestion(newest.work)
  const { parts } = question.makeVariant(newest.work.seed)
  return parts.map((part) => ({
    slotId,
    questionTitle: question.title,
    part: parts.length > 1 ? part.label : null,
    n: given.length,
    rows: rowsOf(
      given.map(({ work }) => answerOf(work.tries[0], part)),
      given,
    ),
  }))
}

function tableOfAll(slotId: string, given: readonly Given[]): AnswerTable {
  const answers = given.map(({ work }) => wholeAnswer(work.tries[0]))
  return { slotId, questionTitle: null, part: null, n: given.length, rows: rowsOf(answers, given) }
}

function rowsOf(answers: readonly Known[], given: readonly Given[]): AnswerTable['rows'] {
  const abilities = given.map(({ rest }) => rest)
  const keys = answers.map(keyOf)
  const groups = abilityGroups(abilities, THIRDS)
  const sizes = Array.from({ length: THIRDS }, (_, group) => groups.filter((own) => own === group).length)
  return distractorAnalysis({ answers: keys, abilities, groups: THIRDS }).map(({ answer: key, ...found }) => {
    const { isRight, ...answer } = answers[keys.indexOf(key ?? '')] ?? none
    return {
      ...{ answer, isRight, count: found.count, share: found.share ?? 0, interval: found.interval },
      byGroup: found.byGroup.map(({ count }, group) => ({ n: sizes[group] ?? 0, count })),
      discrimination: found.discrimination,
    }
  })
}

type Known = GivenAnswer & { readonly isRight: boolean }
const none = { kind: 'none', isRight: false } as const satisfies Known

function answerOf(submission: QuizTry | undefined, part: Part): Known {
  if (submission === undefined) return none
  const { grade, response } = submission
  if (grade.kind === 'unreadable' && grade.unreadable.some((own) => own.name === part.name)) return unreadable
  const option = part.kind === 'choice' ? part.options.find(({ id }) => id === response[part.name]?.trim()) : undefined
  if (part.kind === 'choice' && option !== undefined) {
    return { kind: 'option', text: option.text, isRight: option.id === part.key }
  }
  const read = grade.kind === 'graded' ? grade : grade.read
  return ofRule(read?.parts.find((own) => own.name === part.name))
}

const unreadable = { kind: 'unreadable', isRight: false } as const satisfies Known

/** Of all parts together: the first mistake that was recognised, else how much of it was right. */
function wholeAnswer(submission: QuizTry | undefined): Known {
  if (submission === undefined) return none
  const { grade, scoreFraction } = submission
  const read = grade.kind === 'graded' ? grade : grade.read
  const mistaken = read?.parts.find(({ matched }) => matched === 'mistake')
  if (scoreFraction >= 1) return { kind: 'right', isRight: true }
  if (mistaken !== undefined) return ofRule(mistaken)
  if (grade.kind === 'unreadable') return unreadable
  return { kind: scoreFraction > 0 ? 'partial' : 'other', isRight: false }
}

function ofRule(graded: PartGrade | undefined): Known {
  switch (graded?.matched) {
    case undefined:
      return none
    case 'key':
    case 'carried-forward':
      return { kind: 'right', isRight: true }
    case 'accepted':
      return graded.scoreFraction >= 1 ? { kind: 'right', isRight: true } : { kind: 'partial', isRight: false }
    case 'mistake':
      return { kind: 'mistake', name: graded.mistakeName ?? graded.mistake ?? '', isRight: false }
    case 'near-miss':
    case 'partial':
      return { kind: graded.matched, isRight: false }
    case 'general':
      return { kind: 'other', isRight: false }
  }
}

/** An option by its text: the same option may have another in another version. */
function keyOf(answer: Known): string {
  if (answer.kind === 'option') return `option ${answer.text}`
  return answer.kind === 'mistake' ? `mistake ${answer.name}` : answer.kind
}
