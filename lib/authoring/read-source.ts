/** The text of a question → the question, and everything that is wrong with it, each at its place. Never throws. */
import { compileQuestion } from '@/lib/problems/compile-question'
import { parseQuestion, type Question, QuestionFormatError } from '@/lib/problems/question'
import { type Json, toJson } from './json'
import { type Diagnostic, parseSource, type SourceDocument } from './parse-source'
import { stepsOf } from './place-of'
import type { Surroundings } from './surroundings'
import { extentOf, nearestPlace } from './yaml-place'

export type SourceReading =
  | { readonly kind: 'question'; readonly question: Question; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly kind: 'faulty'
      /** What the YAML holds; null where the text is no YAML. */
      readonly value: Json
      readonly diagnostics: readonly Diagnostic[]
    }

/** A question only where it could be made ready with this catalogue. */
export function readSource(source: string, surroundings: Surroundings): SourceReading {
  const parsed = parseSource(source)
  if (parsed.kind === 'no-yaml') return { kind: 'faulty', value: null, diagnostics: parsed.diagnostics }
  const { document } = parsed
  const value = toJson(document.toJS())
  try {
    const question = parseQuestion(value)
    compileQuestion(question, surroundings.catalogue)
    return { kind: 'question', question, diagnostics: [] }
  } catch (error) {
    if (!(error instanceof QuestionFormatError)) throw error
    return { kind: 'faulty', value, diagnostics: error.problems.map((problem) => placed(problem, document, source)) }
  }
}

function placed(problem: string, document: SourceDocument, source: string): Diagnostic {
  const [, path = '', text = problem] = /^([\w.-]+): ([\s\S]*)$/.exec(problem) ?? []
  const { place } = nearestPlace(document, stepsOf(path))
  const { from, to } = extentOf(place.value ?? (place.kind === 'entry' ? place.key : null), source) ?? {
    from: 0,
    to: 0,
  }
  return { from, to, severity: 'error', message: text, path }
}
