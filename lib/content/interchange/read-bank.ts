/** Questions of our own format from one YAML file: one question, a list of them, or several documents. */
import { isSeq, LineCounter, parseAllDocuments } from 'yaml'
import { compileQuestion } from '@/lib/problems/compile-question'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import { parseQuestion } from '@/lib/problems/question'
import type { ReadError } from './exchanged-question'
import { type ImportedQuestions, isOfQuestion } from './import-questions'

type Entry = { readonly offset: number; readonly value: unknown }

export function readBank(source: string, catalogue: MistakeCatalogue): ImportedQuestions {
  const lines = new LineCounter()
  const questions: ImportedQuestions['questions'][number][] = []
  const errors: ReadError[] = []
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const documents = parseAllDocuments(source, { lineCounter: lines })
  const list = 'empty' in documents ? [] : documents
  for (const document of list) {
    const [wrong] = document.errors
    if (wrong !== undefined) errors.push({ ...at(wrong.pos[0]), message: firstLine(wrong.message) })
    else {
      for (const { offset, value } of entriesOf(document)) {
        try {
          const question = parseQuestion(value)
          compileQuestion(question, catalogue).makeVariant({ version: 1, seed: 1 })
          questions.push({ question, line: at(offset).line, category: '' })
        } catch (error) {
          if (!isOfQuestion(error)) throw error
          errors.push({ ...at(offset), message: `Expected a question: ${error.message.replaceAll('\n', '; ')}` })
        }
      }
    }
  }
  return { questions, lost: [], errors }
}

type Parsed =
  ReturnType<typeof parseAllDocuments> extends infer List ? Extract<List, readonly unknown[]>[number] : never

function entriesOf(document: Parsed): readonly Entry[] {
  const { contents } = document
  if (contents === null) return []
  if (!isSeq(contents)) return [{ offset: contents.range?.[0] ?? 0, value: document.toJS({ maxAliasCount: 100 }) }]
  const values: unknown = document.toJS({ maxAliasCount: 100 })
  const all: readonly unknown[] = Array.isArray(values) ? values : []
  return contents.items.map((item, place) => ({ offset: offsetOf(item), value: all[place] }))
}

function offsetOf(node: unknown): number {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return 0
  const [start]: readonly unknown[] = node.range
  return typeof start === 'number' ? start : 0
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message
}
