/** Gives each mal-rule and each telling option of a question an id of its own, the catalogue's where that is enough. */
import { optionsOf } from './answer-schema'
import { type Question, QuestionFormatError } from './question'

export type MistakeIds = {
  /** In the order of `mistakes`. */
  readonly ofRules: readonly string[]
  readonly ofOption: (part: string, option: string) => string | undefined
  /** In the order given. */
  readonly ofShared: readonly string[]
}

type Use = { readonly part: string; readonly is: string }
type Claim = Use & { readonly key: string; readonly id?: string | undefined }

/** @throws QuestionFormatError if two rules were given the same id. */
export function mistakeIds(
  question: Pick<Question, 'mistakes' | 'answers'>,
  sharedRules: readonly Use[] = [],
): MistakeIds {
  const rules: readonly Claim[] = question.mistakes.map((rule, index) => ({ ...rule, key: `rule ${index}` }))
  const shared: readonly Claim[] = sharedRules.map(({ part, is }, index) => ({ part, is, key: `shared ${index}` }))
  const taken = new Map<string, string>()
  const own = [...rules, ...optionClaims(question.answers)]
  for (const { key, id } of own) if (id !== undefined) take(taken, { key, id })
  for (const claims of [own, shared]) {
    for (const { key, part, is, id } of claims) {
      if (id !== undefined) continue
      const isAlone = claims.filter((claim) => claim.is === is).length === 1
      const isPlain = isAlone && (claims === own || !taken.has(is))
      take(taken, { key, id: freeId(isPlain ? is : `${is}-${part}`, taken) })
    }
  }
  const idOf = new Map([...taken].map(([id, key]) => [key, id]))
  return {
    ofRules: rules.map(({ key }) => idOf.get(key) ?? key),
    ofOption: (part, option) => idOf.get(optionKey(part, option)),
    ofShared: shared.map(({ key }) => idOf.get(key) ?? key),
  }
}

/** Sorted, so that the ids do not depend on the order in which a store gives the keys back. */
function optionClaims(answers: Question['answers']): readonly Claim[] {
  return Object.entries(answers)
    .flatMap(([part, answer]) =>
      Object.entries(optionsOf(answer)?.options ?? {}).flatMap(([option, { mistake }]) =>
        mistake === undefined ? [] : [{ key: optionKey(part, option), part, is: mistake }],
      ),
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
