/** What stands in a question, read leniently: whatever a stored definition or half a draft holds, without compiling it. */

export const answerKinds = [
  'number',
  'probabilities',
  'vector',
  'matrix',
  'choice',
  'choices',
  'probabilisticChoice',
  'ordering',
  'expression',
  'construction',
] as const
export type AnswerKind = (typeof answerKinds)[number]

export type AnswerOutline = {
  readonly kind: AnswerKind
  readonly unit: string
  readonly label: string
  /** Of an answer by choosing: its options or items, in their words. */
  readonly options: readonly string[]
  /** What gives the key, and what must hold of a construction. */
  readonly formulas: readonly string[]
  readonly weight: number
}

export type QuestionOutline = {
  readonly id: string
  readonly title: string
  readonly lesson: string
  readonly objectives: readonly string[]
  readonly kind: string
  readonly difficulty: string
  readonly family: string | null
  readonly prompt: string
  readonly solution: string
  readonly hints: readonly string[]
  readonly answers: readonly AnswerOutline[]
  /** Mal-rules: the formula, and the mistake it is. */
  readonly mistakes: readonly { readonly when: string; readonly is: string }[]
  /** Kind of each drawn parameter, by its name. */
  readonly parameters: ReadonlyMap<string, string>
  readonly lets: ReadonlyMap<string, string>
}

/** What is not there, or is of another type, is empty. @example outlineOf({ title: 3 }).title // '3' */
export function outlineOf(value: unknown): QuestionOutline {
  const question = recordOf(value)
  const parameters = Object.entries(recordOf(question['parameters']))
  const lets = Object.entries(recordOf(question['let']))
  return {
    id: textOf(question['id']),
    title: textOf(question['title']),
    lesson: textOf(question['lesson']),
    objectives: listOf(question['objectives']).map(textOf).filter(Boolean),
    kind: textOf(question['kind']),
    difficulty: textOf(question['difficulty']),
    family: textOf(question['family']) || null,
    prompt: textOf(question['prompt']),
    solution: textOf(question['solution']),
    hints: listOf(question['hints']).map(textOf),
    answers: Object.values(recordOf(question['answers'])).flatMap(answerOf),
    mistakes: listOf(question['mistakes']).map((mistake) => {
      const { when, is } = recordOf(mistake)
      return { when: textOf(when), is: textOf(is) }
    }),
    parameters: new Map(parameters.map(([name, of]) => [name, Object.keys(recordOf(of))[0] ?? ''])),
    lets: new Map(lets.map(([name, formula]) => [name, textOf(formula)])),
  }
}

function answerOf(value: unknown): readonly AnswerOutline[] {
  const answer = recordOf(value)
  const kind = answerKinds.find((name) => name in answer)
  if (kind === undefined) return []
  const asked = recordOf(answer[kind])
  const { key, example, conditions, options, items } = asked
  const must = listOf(conditions).map((condition) => textOf(recordOf(condition)['that']))
  const own = [textOf(answer[kind]), textOf(key), ...listOf(key).map(textOf), textOf(example), ...must]
  return [
    {
      kind,
      unit: textOf(answer['unit']),
      label: textOf(answer['label']),
      options: Object.values(recordOf(options ?? items)).map((of) => textOf(of) || textOf(recordOf(of)['text'])),
      formulas: own.filter(Boolean),
      weight: typeof answer['weight'] === 'number' && answer['weight'] > 0 ? answer['weight'] : 1,
    },
  ]
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' ? String(value) : ''
}
