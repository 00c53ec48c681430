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

/** A table for each part of each question that was given often enough. */
export async function toAnswerTables({ slots, attempts }: Answered): Promise<readonly AnswerTable[]> {
  const tables = slots.flatMap(({ id }) => {
    const given = attempts.flatMap((attempt): readonly Given[] => {
      const work = attempt.slots.get(id)
      return work === undefined ? [] : [{ work, rest: restOf(attempt, id) }]
    })
    const questionIds = [...new Set(given.map(({ work }) => work.questionId))]
    return questionIds
      .map((questionId) => given.filter(({ work }) => work.questionId === questionId))
      .filter((own) => own.length >= FEWEST)
      .map((own) => tablesOf(id, own))
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
    rows: rowsOf(part, given),
  }))
}

function rowsOf(part: Part, given: readonly Given[]): AnswerTable['rows'] {
  const abilities = given.map(({ rest }) => rest)
  const answers = given.map(({ work }) => answerOf(work.tries[0], part))
  const keys = answers.map(keyOf)
  const groups = abilityGroups(abilities, THIRDS)
  const sizes = Array.from({ length: THIRDS }, (_, group) => groups.filter((own) => own === group).length)
  return distractorAnalysis({ answers: keys, abilities, groups: THIRDS }).map(({ answer: key, ...found }) => {
    const answer = answers[keys.indexOf(key ?? '')] ?? { kind: 'none' as const }
    return {
      answer,
      isRight:
        answer.kind === 'right' || (answer.kind === 'option' && part.kind === 'choice' && key === `option ${part.key}`),
      ...{ count: found.count, share: found.share ?? 0, interval: found.interval },
      byGroup: found.byGroup.map(({ count }, group) => ({ n: sizes[group] ?? 0, count })),
      discrimination: found.discrimination,
    }
  })
}

type Known = GivenAnswer & { readonly id?: string }

function answerOf(submission: QuizTry | undefined, part: Part): Known {
  if (submission === undefined) return { kind: 'none' }
  const { grade, response } = submission
  if (grade.kind === 'unreadable' && grade.unreadable.some(({ name }) => name === part.name))
    return { kind: 'unreadable' }
  const option = part.kind === 'choice' ? part.options.find(({ id }) => id === response[part.name]?.trim()) : undefined
  if (option !== undefined) return { kind: 'option', text: option.text, id: option.id }
  const read = grade.kind === 'graded' ? grade : grade.read
  return ofRule(read?.parts.find(({ name }) => name === part.name))
}

function ofRule(graded: PartGrade | undefined): Known {
  switch (graded?.matched) {
    case undefined:
      return { kind: 'none' }
    case 'key':
    case 'carried-forward':
      return { kind: 'right' }
    case 'accepted':
      return { kind: graded.scoreFraction >= 1 ? 'right' : 'partial' }
    case 'mistake':
      return { kind: 'mistake', name: graded.mistakeName ?? graded.mistake ?? '' }
    case 'near-miss':
    case 'partial':
      return { kind: graded.matched }
    case 'general':
      return { kind: 'other' }
  }
}

function keyOf(answer: Known): string {
  if (answer.kind === 'option') return `option ${answer.id}`
  return answer.kind === 'mistake' ? `mistake ${answer.name}` : answer.kind
}
