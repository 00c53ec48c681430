/** The title of a question being written, as far as its text says. */
import { isJsonMap } from '@/lib/authoring/json'
import type { SourceReading } from '@/lib/authoring/read-source'

export function titleOf(reading: SourceReading): string {
  if (reading.kind === 'question') return reading.question.title
  const title = isJsonMap(reading.value) ? reading.value['title'] : null
  return typeof title === 'string' ? title.trim() : ''
}
