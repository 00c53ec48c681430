/** What a mistake gives in a problem's own numbers, in words. */
import 'server-only'
import type { GivenView } from '@/lib/contracts/analytics/misconceptions'
import { keyText, numberText } from '@/lib/grading/key-text'
import type { AnswerValue } from '@/lib/problems/answer-value'
import type { Part } from '@/lib/problems/part'
import type { Variant } from '@/lib/problems/variant'

/** One for each answer by which this draw can show it: in several boxes, or by several options of one. `namedMistakes`: ids of the question's grades → ids of the catalogue. */
export function givenByMistake(
  { parts, mistakes }: Pick<Variant, 'parts' | 'mistakes'>,
  { mistake, namedMistakes }: { readonly mistake: string; readonly namedMistakes: ReadonlyMap<string, string> },
): readonly GivenView[] {
  return mistakes
    .filter(({ id }) => namedMistakes.get(id) === mistake)
    .flatMap((made) => {
      const part = parts.find(({ name }) => name === made.part)
      if (part === undefined) return []
      const value = made.text === undefined ? valueText(part, made.value) : `\`${made.text}\``
      return { id: made.id, part: made.part, value, feedback: made.feedback }
    })
}

/** As the key of the part would be written; of options their text. */
function valueText(part: Part, value: AnswerValue): string {
  if ('options' in part) return part.options.find(({ id }) => id === value)?.text ?? String(value)
  if (part.kind === 'number' && typeof value === 'number') return keyText({ ...part, key: value })
  if (part.kind === 'ordering' && Array.isArray(value)) return keyText({ ...part, key: value.map(String) })
  if (!Array.isArray(value)) return String(value)
  const rows: readonly unknown[] = value
  return `[${rows.map((entry) => (Array.isArray(entry) ? `[${entry.map(numberOf).join(', ')}]` : numberOf(entry))).join(', ')}]`
}

function numberOf(entry: unknown): string {
  return typeof entry === 'number' ? numberText(entry) : String(entry)
}
