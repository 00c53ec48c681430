// Questions of the bank by what they ask, so that a test names a kind of answer and not a file.
import { listQuestions, loadMistakes } from '@/cli/load-bank'
import { makeVariant } from '@/lib/problems/make-variant'
import type { Part } from '@/lib/problems/part'

type Found = { readonly questionId: string; readonly seed: number }

const templates = (await listQuestions()).filter(({ origin }) => origin === 'template')
const mistakes = loadMistakes()

/** The first template with a part of this kind, and with as few others as there are. */
export function findQuestion(kind: Part['kind'], seed: number): Found {
  const asking = templates
    .map((question) => makeVariant({ question, version: 1, seed, mistakes }))
    .filter(({ parts }) => parts.some((part) => part.kind === kind))
    .toSorted((a, b) => a.parts.length - b.parts.length)
  const [first] = asking
  if (first === undefined) throw new RangeError(`no template asks for an answer of kind ${kind}`)
  return { questionId: first.questionId, seed }
}
