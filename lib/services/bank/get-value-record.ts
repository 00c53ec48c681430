// How the score goes with the values a question draws, each answered variant made again from its version and seed.
import 'server-only'
import { setImmediate } from 'node:timers/promises'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { ValueRecordView } from '@/lib/contracts/bank/record-views'
import { db } from '@/lib/db/client'
import { countAnswers, type DrawnAnswer, listLatestAnswers } from '@/lib/db/queries/bank/question-record'
import { scoreByValue, type ValuedAnswer, valueSpread } from '@/lib/psychometrics/score-by-value'
import { listUsableQuestions } from '@/lib/services/usable-questions'
import { seenCourses } from './seen-courses'

/** Each is drawn anew: a second or two of work for a slow template. */
const mostAnswers = 2_000
/** Drawn between two turns of other requests. */
const slice = 40
/** Those that tell most; more pictures are not looked at. */
const mostValues = 6
/** More questions than are looked at between two answers to them. */
const cacheSize = 50
const cache = new Map<string, ValueRecordView>()

/** Worked out once for the answers there are. */
export async function getValueRecord(
  actor: Actor,
  { questionId }: { readonly questionId: string },
): Promise<ValueRecordView> {
  authorize(actor, 'bank:view', {})
  const of = { questionId, courses: seenCourses(actor) }
  const { answers: count, lastAt } = await countAnswers(db, of)
  const key = JSON.stringify([of, count, lastAt])
  const known = cache.get(key)
  if (known !== undefined) return known
  const record = toRecord(await drawnAgain(questionId, await listLatestAnswers(db, { ...of, most: mostAnswers })))
  const [oldest] = cache.keys()
  if (cache.size >= cacheSize && oldest !== undefined) cache.delete(oldest)
  cache.set(key, record)
  return record
}

type Drawn = { readonly answer: DrawnAnswer; readonly values: Readonly<Record<string, number | string>> }

async function drawnAgain(questionId: string, answers: readonly DrawnAnswer[]): Promise<readonly Drawn[]> {
  const versions = [...new Set(answers.map(({ version }) => version))]
  const usable = await listUsableQuestions(versions.map((version) => ({ questionId, version })))
  const byVersion = new Map(usable.map((question) => [question.version, question]))
  const drawn: Drawn[] = []
  for (const [place, answer] of answers.entries()) {
    if (place % slice === slice - 1) await setImmediate()
    const parameters = byVersion.get(answer.version)?.makeVariant(answer.seed).parameters ?? {}
    const plain = Object.entries(parameters).flatMap(([name, value]) => {
      const isPlain = typeof value === 'number' || typeof value === 'string'
      return isPlain ? [[name, value] as const] : []
    })
    drawn.push({ answer, values: Object.fromEntries(plain) })
  }
  return drawn
}

/** The values that scores differ most by come first. */
function toRecord(drawn: readonly Drawn[]): ValueRecordView {
  const names = [...new Set(drawn.flatMap(({ values }) => Object.keys(values)))]
  const told = names.map((name) => {
    const answers = drawn.flatMap(({ answer, values }): readonly ValuedAnswer[] => {
      const value = values[name]
      return value === undefined ? [] : [{ student: answer.student, value, score: answer.score }]
    })
    return { name, bins: scoreByValue(answers) }
  })
  const said = told
    .flatMap(({ name, bins }) => (bins === null ? [] : [{ name, bins }]))
    .toSorted((a, b) => valueSpread(b.bins) - valueSpread(a.bins))
    .slice(0, mostValues)
  const shown = new Set(said.map(({ name }) => name))
  return { answers: drawn.length, values: said, unsaid: names.filter((name) => !shown.has(name)) }
}
