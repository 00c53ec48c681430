/** Options or items that read the same cannot be told apart by anybody. */
import type { CompileContext } from './compile-context'
import { QuestionFormatError } from './question'

/** Of texts on file; whether those with values in them differ shows only on a draw. @throws QuestionFormatError */
export function checkTextsDiffer(texts: Readonly<Record<string, string>>, { path }: CompileContext): void {
  const idOf = new Map<string, string>()
  for (const [id, text] of Object.entries(texts)) {
    const twin = idOf.get(text)
    if (twin !== undefined) throw new QuestionFormatError([`${path}: ${twin} and ${id} have the same text`])
    idOf.set(text, id)
  }
}
