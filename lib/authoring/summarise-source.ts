/** What a draft is found by, whatever its text holds so far. */
import { parseSource } from './parse-source'
import { type QuestionSummary, summariseQuestion } from './question-summary'

/** Of a text that is no YAML there is nothing to say but its words. */
export function summariseSource(source: string): QuestionSummary {
  const parsed = parseSource(source)
  if (parsed.kind === 'yaml') return summariseQuestion(parsed.document.toJS())
  return { ...summariseQuestion(null), words: source.toLowerCase().replaceAll(/\s+/g, ' ').trim() }
}
