/** The templates of the bank, made ready, without the mal-rules they share: those are no part of a question's own work. */
import { listQuestions, loadMistakes } from '@/cli/load-bank'
import { type CompiledQuestion, compileQuestion } from '@/lib/problems/compile-question'

export async function compileTemplates(): Promise<readonly CompiledQuestion[]> {
  const mistakes = Object.fromEntries(
    Object.entries(loadMistakes()).map(([id, { name, feedback }]) => [id, { name, feedback }]),
  )
  const templates = (await listQuestions()).filter(({ origin }) => origin === 'template')
  return templates.map((question) => compileQuestion(question, mistakes))
}
