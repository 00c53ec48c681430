/** Question versions made ready to use. A published version never changes, so each is read and compiled once a process. */
import 'server-only'
import { db } from '@/lib/db/client'
import { listQuestionVersions, type QuestionKey } from '@/lib/db/queries/question-version'
import { parseStoredQuestion } from '@/lib/db/queries/stored-question'
import { inForce } from '@/lib/mastery/constants-in-force'
import type { PoolEntry } from '@/lib/mastery/state'
import { compileQuestion } from '@/lib/problems/compile-question'
import { namedMistakes } from '@/lib/problems/named-mistakes'
import type { Question } from '@/lib/problems/question'
import type { Variant } from '@/lib/problems/variant'
import { workload } from '@/lib/problems/workload'

export type UsableQuestion = Pick<Question, 'title' | 'kind' | 'difficulty'> & {
  readonly version: number
  readonly poolEntry: PoolEntry
  /** What is drawn, before anything is worked out from it. */
  readonly parameterNames: readonly string[]
  /** By the id a grade gives a mistake, its id in the catalogue. */
  readonly namedMistakes: ReadonlyMap<string, string>
  /** Whether probabilities are asked over options. */
  readonly asksProbabilities: boolean
  /** `drawnAs`: from the numbers that another version of the question draws of the seed. */
  readonly makeVariant: (seed: number, drawnAs?: number) => Variant
}

/** Seeds fill the positive half of a PostgreSQL integer. */
export const seedCount = 2 ** 31

/** Every version in use fits many times over; past this the oldest make room. */
const cacheSize = 5_000
const cache = new Map<string, UsableQuestion>()

export async function getUsableQuestion(key: QuestionKey): Promise<UsableQuestion> {
  const [question] = await listUsableQuestions([key])
  if (question === undefined) throw new RangeError(`no question ${key.questionId} in version ${key.version}`)
  return question
}

/** In the order asked. */
export async function listUsableQuestions(keys: readonly QuestionKey[]): Promise<readonly UsableQuestion[]> {
  const missing = keys.filter((key) => !cache.has(cacheKey(key)))
  const stored = missing.length === 0 ? [] : await listQuestionVersions(db, missing)
  for (const version of stored) keep(cacheKey(version), toUsableQuestion(version))
  return keys.flatMap((key) => cache.get(cacheKey(key)) ?? [])
}

/** For whoever has the version at hand: it is not kept. */
export function toUsableQuestion({
  questionId,
  version,
  definition,
}: QuestionKey & { readonly definition: unknown }): UsableQuestion {
  const { question, mistakes } = parseStoredQuestion(definition)
  const compiled = compileQuestion(question, mistakes)
  const make = (seed: number, drawnAs = version) => compiled.makeVariant({ version: drawnAs, seed })
  const { title, kind, difficulty, objectives, family } = question
  const variant = make(0)
  const poolEntry = {
    questionId,
    objectives,
    difficulty: inForce.authoredDifficulty[difficulty],
    guessFloor: variant.guessFloor,
    workload: workload(variant.parts),
    ...(family === undefined ? {} : { family }),
  }
  return {
    title,
    kind,
    difficulty,
    version,
    poolEntry,
    parameterNames: Object.keys(question.parameters),
    namedMistakes: namedMistakes(question, mistakes),
    asksProbabilities: variant.parts.some(({ kind: part }) => part === 'probabilistic-choice'),
    makeVariant: make,
  }
}

function keep(key: string, question: UsableQuestion): void {
  const [oldest] = cache.keys()
  if (cache.size >= cacheSize && oldest !== undefined) cache.delete(oldest)
  cache.set(key, question)
}

function cacheKey({ questionId, version }: QuestionKey): string {
  return `${questionId}@${version}`
}
