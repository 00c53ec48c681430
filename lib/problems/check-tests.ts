/** Whether the names in an author's tests are names of the question. */
import { optionsOf } from './answer-schema'
import type { MistakeIds } from './mistake-ids'
import type { Parameter } from './parameter-schema'
import { type Question, QuestionFormatError } from './question'
import type { QuestionTest } from './test-schema'
import type { Value } from './value'
import { isMatrix, isVector } from './value-guards'

/** @throws QuestionFormatError with each path that names what is not there, or gives a value that a parameter cannot have. */
export function checkTests(question: Question, ids: MistakeIds): void {
  const { tests = [] } = question
  if (tests.length === 0) return
  const mistakes = knownMistakes(question, ids)
  const problems = tests.flatMap((test, place) => problemsOf(test, { question, mistakes, path: `tests.${place}` }))
  if (problems.length > 0) throw new QuestionFormatError(problems)
}

type Names = { readonly question: Question; readonly mistakes: readonly string[]; readonly path: string }

function problemsOf(test: QuestionTest, { question, mistakes, path }: Names): readonly string[] {
  const { response, mistake } = test
  const parts = Object.keys(question.answers)
  const unknown = Object.keys(response).filter((name) => !parts.includes(name))
  const missing = parts.filter((name) => !Object.hasOwn(response, name))
  return [
    ...('parameters' in test ? givenProblems(test.parameters, question, `${path}.parameters`) : []),
    ...unknown.map((name) => `${path}.response.${name}: expected an answer of the question (${parts.join(', ')})`),
    ...(missing.length > 0 ? [`${path}.response: expected an answer to ${missing.join(', ')} too`] : []),
    ...(mistake !== undefined && !mistakes.includes(mistake)
      ? [
          `${path}.mistake: expected a mistake of the question (${mistakes.join(', ') || 'it has none'}), got ${mistake}`,
        ]
      : []),
  ]
}

function givenProblems(
  given: Readonly<Record<string, Value>>,
  { parameters }: Question,
  path: string,
): readonly string[] {
  const names = Object.keys(parameters)
  return Object.entries(given).flatMap(([name, value]) => {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    if (parameter === undefined) {
      return [`${path}.${name}: expected a parameter (${names.join(', ') || 'there is none'})`]
    }
    const { words, isMet } = shapeOf(parameter)
    return isMet(value) ? [] : [`${path}.${name}: expected ${words}`]
  })
}

type Shape = { readonly words: string; readonly isMet: (value: Value) => boolean }

const number: Shape = { words: 'a number', isMet: (value) => typeof value === 'number' }
const vector: Shape = { words: 'a list of numbers', isMet: isVector }
const matrix: Shape = { words: 'a list of rows of numbers', isMet: isMatrix }
const list: Shape = { words: 'a list', isMet: Array.isArray }
const any: Shape = { words: 'a value', isMet: () => true }

/** Of what is drawn. Whether a value fits the rest of the question is seen when a variant is made of it. */
function shapeOf(parameter: Parameter): Shape {
  if ('integer' in parameter || 'decimal' in parameter) return number
  if ('jointProbabilities' in parameter || 'confusionCounts' in parameter) return matrix
  if ('choose' in parameter || 'permutation' in parameter) return list
  return 'choice' in parameter ? any : vector
}

function knownMistakes({ answers }: Question, { ofRules, ofShared, ofOption }: MistakeIds): readonly string[] {
  const ofOptions = Object.entries(answers).flatMap(([part, answer]) =>
    Object.keys(optionsOf(answer)?.options ?? {}).flatMap((option) => ofOption(part, option) ?? []),
  )
  return [...ofRules, ...ofOptions, ...ofShared]
}
