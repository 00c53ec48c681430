/** What shows only when a question is made ready: ranges that hold nothing, names that mean two things, keys that are never right. */
import { at, type CompileContext } from '@/lib/problems/compile-context'
import { compileMistakes } from '@/lib/problems/compile-mistakes'
import { compileParameter } from '@/lib/problems/compile-parameter'
import { compilePart } from '@/lib/problems/compile-part'
import { compileQuestion } from '@/lib/problems/compile-question'
import { mistakeIds } from '@/lib/problems/mistake-ids'
import { type Question, QuestionFormatError } from '@/lib/problems/question'
import { type Diagnostic, sentence } from './diagnostic'
import { locate } from './locate'
import { stepsOf } from './place-of'
import type { Written } from './splice'
import type { Surroundings } from './surroundings'
import type { Path } from './yaml-place'

/** Of each parameter, each answer and each mal-rule the first fault, then what concerns the whole. None if it compiles. */
export function compileDiagnostics(
  written: Written,
  question: Question,
  { catalogue }: Surroundings,
): readonly Diagnostic[] {
  const whole = faultsOf(() => compileQuestion(question, catalogue))
  if (whole.length === 0) return []
  const names = [...Object.keys(question.parameters), ...Object.keys(question.let)]
  const context: CompileContext = { path: '', symbols: new Map(names.map((name, slot) => [name, slot])) }
  const problems = [
    ...whole,
    ...Object.entries(question.parameters).flatMap(([name, parameter]) =>
      faultsOf(() => compileParameter(parameter, at(context, `parameters.${name}`))),
    ),
    ...Object.entries(question.answers).flatMap(([name, source]) => {
      const inside = at(context, `answers.${name}`)
      return faultsOf(() => compilePart({ name, source, weight: 1, context: inside, mistakeIdOf: () => undefined }))
    }),
    ...question.mistakes.flatMap((rule, index) => {
      const alone = { ...question, mistakes: [{ ...rule, id: undefined }] }
      const ids = mistakeIds({ ...question, mistakes: [] })
      const compile = () => compileMistakes({ question: alone, catalogue, shared: [], ids, context })
      return faultsOf(compile).map((problem) => problem.replace(/^mistakes\.0\b/, `mistakes.${index}`))
    }),
  ]
  return [...new Set(problems)].map((problem) => diagnosed(written, question, problem))
}

function faultsOf(compile: () => unknown): readonly string[] {
  try {
    compile()
    return []
  } catch (error) {
    if (error instanceof QuestionFormatError) return error.problems
    throw error
  }
}

function diagnosed(written: Written, question: Question, problem: string): Diagnostic {
  const [, written1 = '', text = problem] = /^([\w.-]+): ([\s\S]*)$/.exec(problem) ?? []
  const path = pathOf(written1, question)
  return { ...locate(written, path), severity: 'error', message: sentence(text), path: path.join('.') }
}

/** What concerns a name says the name alone. */
function pathOf(path: string, question: Question): Path {
  if (Object.hasOwn(question, path) || path.includes('.')) return stepsOf(path)
  if (Object.hasOwn(question.let, path)) return ['let', path]
  return Object.hasOwn(question.parameters, path) ? ['parameters', path] : []
}
