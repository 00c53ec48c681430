/** Gives each mal-rule and each telling option of a question an id of its own, the catalogue's where that is enough. */
import { type Question, QuestionFormatError } from './question'

export type MistakeIds = {
  /** In the order of `mistakes`. */
  readonly ofRules: readonly string[]
  readonly ofOption: (part: string, option: string) => string | undefined
}

type Claim = { readonly key: string; readonly part: string; readonly is: string; readonly id?: string | undefined }

/** @throws QuestionFormatError if two rules were given the same id. */
export function mistakeIds(question: Pick<Question, 'mistakes' | 'answers'>): MistakeIds {
  const rules: readonly Claim[] = question.mistakes.map((rule, index) => ({ ...rule, key: `rule ${index}` }))
  const claims = [...rules, ...optionClaims(question.answers)]
  const taken = new Map<string, string>()
  for (const { key, id } of claims) if (id !== undefined) take(taken, { key, id })
  for (const { key, part, is, id } of claims) {
    if (id !== undefined) continue
    const isAlone = claims.filter((claim) => claim.is === is).length === 1
    take(taken, { key, id: freeId(isAlone ? is : `${is}-${part}`, taken) })
  }
  const idOf = new Map([...taken].map(([id, key]) => [key, id]))
  return {
    ofRules: rules.map(({ key }) => idOf.get(key) ?? key),
    ofOption: (part, option) => idOf.get(optionKey(part, option)),
  }
}

/** Sorted, so that the ids do not depend on the order in which a store gives the keys back. */
function optionClaims(answers: Question['answers']): readonly Claim[] {
  return Object.entries(answers)
    .flatMap(([part, answer]) =>
      'choice' in answer
        ? Object.entries(answer.choice.options).flatMap(([option, { mistake }]) =>
            mistake === undefined ? [] : [{ key: optionKey(part, option), part, is: mistake }],
          )
        : [],
    )
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

function optionKey(part: string, option: string): string {
  return `option ${part} ${option}`
}

function take(taken: Map<string, string>, { key, id }: { readonly key: string; readonly id: string }): void {
  if (taken.has(id)) throw new QuestionFormatError([`mistakes: two of them have the id ${id}`])
  taken.set(id, key)
}

function freeId(wanted: string, taken: ReadonlyMap<string, string>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`
  return id
}
