/** Reads the quiz: prompt, options, the right one, and what is said to each choice. */
import type { QuizOption, QuizQuestion } from './lesson'
import { type RawOption, splitOptions } from './quiz-options'
import { type ReadContext, readMarkdown } from './read-markdown'
import type { SourceLine } from './source-lines'

type OpenQuestion = {
  readonly number: number
  readonly line: number
  readonly prompt: SourceLine[]
  readonly options: { id: string; text: string; feedback: string }[]
  key: string
  lastFeedback: string
}

const QUESTION = /^(#{1,6}\s+)?(?:\*\*)?Q(\d{1,3})[:.](?:\*\*)?\s*(.*)$/
const CORRECT = /^(?:\*\*)?Correct(?: answer)?:(?:\*\*)?\s*\(?([A-Z])\)?\.?$/
const FEEDBACK = /^(?:[-*]\s+)?(?:\*\*)?If you chose ([A-Z]):?(?:\*\*)?:?\s*(.*)$/
const OPTION = /^(?:[-*]\s+)?(?=[A-Z]\)\s)/

export function readQuiz(
  lines: readonly SourceLine[],
  context: ReadContext,
): { readonly lead: string; readonly questions: readonly QuizQuestion[] } {
  const lead: SourceLine[] = []
  const questions: OpenQuestion[] = []
  for (const line of lines.flatMap((candidate) => splitRunTogether(candidate, context))) {
    const opened = openQuestion(line, context)
    const current = questions.at(-1)
    if (opened !== null) questions.push(opened)
    else if (current === undefined) lead.push(line)
    else readInto({ question: current, line, context })
  }
  return {
    lead: readMarkdown(lead, context),
    questions: questions.flatMap((question) => closeQuestion(question, context)),
  }
}

/** Parts "Q1: … A) …", "D) … Correct: A)" and feedback to two choices on one line. */
function splitRunTogether(line: SourceLine, context: ReadContext): readonly SourceLine[] {
  const marked = line.text
    .replace(/^((?:#{1,6} )?(?:\*\*)?Q\d{1,3}[:.].*?\S)\s+(?=A\)\s.*\sB\)\s)/, '$1\n')
    .replaceAll(/\s+(?=(?:\*\*)?Correct: [A-Z]\))/g, '\n')
    .replaceAll(/(?<=\S)\s+(?=- If you chose [A-Z]:)/g, '\n')
  const texts = marked.split('\n')
  if (texts.length === 1) return [line]
  const why = 'the parts of a question were run together on one line'
  context.report.mend({ line: line.number, before: line.raw, after: marked, why })
  return texts.map((text) => ({ ...line, text }))
}

function openQuestion(line: SourceLine, context: ReadContext): OpenQuestion | null {
  const [, marker, number, prompt] = QUESTION.exec(line.text) ?? []
  if (number === undefined || prompt === undefined) return null
  if (marker === undefined) {
    const why = 'a line "Q1: …" opens a question: its heading marker was lost'
    context.report.mend({ line: line.number, before: line.raw, after: `### ${line.text}`, why })
  }
  const opening = prompt === '' ? [] : [{ ...line, text: prompt }]
  return { number: Number(number), line: line.number, prompt: opening, options: [], key: '', lastFeedback: '' }
}

function readInto(args: {
  readonly question: OpenQuestion
  readonly line: SourceLine
  readonly context: ReadContext
}): void {
  const { question, line, context } = args
  const key = CORRECT.exec(line.text)?.[1]
  if (key !== undefined) {
    if (question.key === '') question.key = key
    else
      context.report.leave({
        line: line.number,
        text: line.text,
        why: `question ${question.number} has its answer already`,
      })
    return
  }
  const [, chosen, said] = FEEDBACK.exec(line.text) ?? []
  if (chosen !== undefined && said !== undefined) {
    addFeedback({ question, id: chosen, text: said, line, context })
    return
  }
  if (question.lastFeedback !== '') {
    addFeedback({ question, id: question.lastFeedback, text: line.text.trim(), line, context })
    return
  }
  const options = splitOptions(line.text.replace(OPTION, ''), String.fromCharCode(65 + question.options.length))
  if (options !== null) addOptions({ question, options, line, context })
  else continueText(question, line)
}

function addOptions(args: {
  readonly question: OpenQuestion
  readonly options: readonly RawOption[]
  readonly line: SourceLine
  readonly context: ReadContext
}): void {
  const { question, options, line, context } = args
  question.options.push(...options.map(({ id, text }) => ({ id, text, feedback: '' })))
  if (options.length === 1) return
  const after = options.map(({ id, text }) => `- ${id}) ${text}`).join('\n')
  const why = 'the options of a question were run together on one line'
  context.report.mend({ line: line.number, before: line.raw, after, why })
}

function addFeedback(args: {
  readonly question: OpenQuestion
  readonly id: string
  readonly text: string
  readonly line: SourceLine
  readonly context: ReadContext
}): void {
  const { question, id, text, line, context } = args
  const option = question.options.find((candidate) => candidate.id === id)
  if (option === undefined) {
    const why = `question ${question.number} has no option ${id} for this feedback`
    context.report.leave({ line: line.number, text: line.text, why })
    return
  }
  question.lastFeedback = id
  option.feedback = option.feedback === '' ? text : `${option.feedback} ${text}`
}

function continueText(question: OpenQuestion, line: SourceLine): void {
  const option = question.options.at(-1)
  if (option === undefined) question.prompt.push(line)
  else option.text = joinWords(option.text, line.text.trim())
}

function joinWords(before: string, after: string): string {
  if (before === '' || after === '') return before + after
  return `${before} ${after}`
}

/** A question without its options or its key is no question: it is handed back as unresolved, with its text. */
function closeQuestion(question: OpenQuestion, context: ReadContext): readonly QuizQuestion[] {
  const { number, line, key } = question
  const options: readonly QuizOption[] = question.options.map((option) => ({ ...option }))
  const prompt = readMarkdown(question.prompt, { ...context, isFlattened: false })
  const said = options.flatMap(({ id, text, feedback }) => [`${id}) ${text}`, `- If you chose ${id}: ${feedback}`])
  const text = [`Q${number}: ${prompt}`, ...said, key === '' ? '' : `Correct: ${key})`].join('\n').trim()
  if (options.length < 2 || !options.some((option) => option.id === key)) {
    const why = `question ${number}: expected at least two options and a line such as "Correct: A)" that names one of them`
    context.report.leave({ line, text, why })
    return []
  }
  for (const option of options.filter((candidate) => candidate.feedback === '')) {
    const why = `question ${number}: expected a line such as "- If you chose ${option.id}: …"`
    context.report.leave({ line, text: `${option.id}) ${option.text}`, why })
  }
  return [{ number, prompt, options, key }]
}
