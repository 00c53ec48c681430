/** The text of a question → the question, and everything that is wrong with it, each at its place. Never throws. */
import { parseQuestion, type Question } from '@/lib/problems/question'
import { compileDiagnostics } from './compile-diagnostics'
import type { Diagnostic } from './diagnostic'
import { type Json, toJson } from './json'
import { parseSource } from './parse-source'
import { shapeDiagnostics } from './shape-diagnostics'
import type { Surroundings } from './surroundings'
import { valueDiagnostics } from './value-diagnostics'

export type SourceReading =
  | { readonly kind: 'question'; readonly question: Question; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly kind: 'faulty'
      /** What the YAML holds; null where the text is no YAML. */
      readonly value: Json
      readonly diagnostics: readonly Diagnostic[]
    }

/** A question only where it could be made ready with this catalogue; it may still have an id that is taken. */
export function readSource(source: string, surroundings: Surroundings): SourceReading {
  const parsed = parseSource(source)
  if (parsed.kind === 'no-yaml') return { kind: 'faulty', value: null, diagnostics: parsed.diagnostics }
  const written = { source, document: parsed.document }
  const value = toJson(parsed.document.toJS())
  const ofShape = shapeDiagnostics(written, value)
  const ofValues = valueDiagnostics(written, value, surroundings)
  if (ofShape.length > 0) return { kind: 'faulty', value, diagnostics: inOrder([...ofShape, ...ofValues]) }
  const question = parseQuestion(value)
  const ofWhole = compileDiagnostics(written, question, surroundings)
  if (ofWhole.length === 0) return { kind: 'question', question, diagnostics: inOrder(ofValues) }
  return { kind: 'faulty', value, diagnostics: inOrder([...ofValues, ...untold(ofWhole, ofValues)]) }
}

/** Compiling meets again what was said of the values, and says it less well. */
function untold(ofWhole: readonly Diagnostic[], ofValues: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = ofValues.filter(({ severity }) => severity === 'error').map(({ path }) => path)
  return ofWhole.filter(({ path }) => !told.some((each) => each === path || each.startsWith(`${path}.`)))
}

/** Each once. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const first = new Map(diagnostics.toReversed().map((each) => [`${each.from} ${each.to} ${each.message}`, each]))
  return [...first.values()].toSorted((a, b) => a.from - b.from || a.to - b.to)
}
