/** A question as its file: keys in the order of the format, what stands for itself left out. */
import { parseQuestion, type Question } from './question'
import { yamlText } from './yaml-text'

/** The same question gives the same text, and the text reads as the same question. */
export function questionYaml(question: Question): string {
  const { origin, ...ordered } = parseQuestion(question)
  const { id, title, lesson, objectives, ...rest } = ordered
  const named = { id, title, lesson, objectives, ...(origin === 'template' ? {} : { origin }), ...rest }
  return yamlText(Object.fromEntries(Object.entries(named).filter(([, value]) => !isEmpty(value))))
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
