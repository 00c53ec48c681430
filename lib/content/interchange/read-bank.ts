/** Questions of our own format from one YAML file: one question, a list of them, or several documents. */
import { isSeq, LineCounter, parseAllDocuments } from 'yaml'
import { compileQuestion } from '@/lib/problems/compile-question'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import { parseQuestion } from '@/lib/problems/question'
import { findYamlDepth } from '@/lib/problems/yaml-depth'
import type { ReadError } from './exchanged-question'
import { type ImportedQuestions, isOfQuestion } from './import-questions'
import { positionsIn } from './positions-in'

type Entry = { readonly offset: number; readonly value: unknown }

export function readBank(source: string, catalogue: MistakeCatalogue): ImportedQuestions {
  const lines = new LineCounter()
  const questions: ImportedQuestions['questions'][number][] = []
  const errors: ReadError[] = []
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const deep = findYamlDepth(source)
  if (deep !== null) {
    const message = 'Expected a question: this is nested too deeply.'
    return { questions, lost: [], errors: [{ ...positionsIn(source)(deep), message }] }
  }
  const documents = parseAllDocuments(source, { lineCounter: lines })
  const list = 'empty' in documents ? [] : documents
  const text = isAlone(list) ? { source } : {}
  for (const document of list) {
    const [wrong] = document.errors
    const entries = wrong === undefined ? entriesOf(document) : []
    if (wrong !== undefined) errors.push({ ...at(wrong.pos[0]), message: firstLine(wrong.message) })
    if (entries === null)
      errors.push({ line: 1, column: 1, message: 'Expected a question: it repeats itself by reference without end.' })
    for (const { offset, value } of entries ?? []) {
      try {
        const question = parseQuestion(value)
        compileQuestion(question, catalogue).makeVariant({ version: 1, seed: 1 })
        questions.push({ question, line: at(offset).line, category: '', ...text })
      } catch (error) {
        if (!isOfQuestion(error)) throw error
        errors.push({ ...at(offset), message: `Expected a question: ${error.message.replaceAll('\n', '; ')}` })
      }
    }
  }
  return { questions, lost: [], errors }
}

/** One document that is one question. */
function isAlone(list: readonly Parsed[]): boolean {
  return list.length === 1 && list[0] !== undefined && !isSeq(list[0].contents)
}

type Parsed =
  ReturnType<typeof parseAllDocuments> extends infer List ? Extract<List, readonly unknown[]>[number] : never

/** Null where what stands for something else grows without end. */
function entriesOf(document: Parsed): readonly Entry[] | null {
  const { contents } = document
  if (contents === null) return []
  const values = plainOf(document)
  if (values === undefined) return null
  if (!isSeq(contents)) return [{ offset: contents.range?.[0] ?? 0, value: values }]
  const all: readonly unknown[] = Array.isArray(values) ? values : []
  return contents.items.map((item, place) => ({ offset: offsetOf(item), value: all[place] }))
}

function plainOf(document: Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    if (error instanceof ReferenceError) return undefined
    throw error
  }
}

function offsetOf(node: unknown): number {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return 0
  const [start]: readonly unknown[] = node.range
  return typeof start === 'number' ? start : 0
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message
}
