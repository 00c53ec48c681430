/** Writes a lesson in the clean form of the format, which imports to the same lesson with nothing to mend. */
import { partHeadings } from './document-parts'
import type { Block, Lesson, PracticeProblem, QuizQuestion, Section } from './lesson'

const signs = { critical: '⚠️', pitfall: '🚩' } as const

export function lessonToMarkdown(lesson: Lesson): string {
  const { leads } = lesson
  const blocks = [
    `# ${lesson.number} — ${lesson.title}`,
    lesson.phase === '' ? '' : `Phase: ${lesson.phase}`,
    `Prerequisites: ${lesson.prerequisites.join(', ')}`.trim(),
    `## ${partHeadings.objectives}`,
    leads.objectives,
    toList(lesson.objectives),
    `## ${partHeadings.core}`,
    ...lesson.sections.flatMap(toSection),
    `## ${partHeadings.keyTerms}`,
    leads.keyTerms,
    toList(lesson.keyTerms),
    `## ${partHeadings.workedExamples}`,
    leads.workedExamples,
    ...lesson.workedExamples.flatMap(({ number, title, markdown }) => [`### Example ${number}: ${title}`, markdown]),
    `## ${partHeadings.quiz}`,
    leads.quiz,
    ...lesson.quizQuestions.flatMap(toQuestion),
    `## ${partHeadings.practiceProblems}`,
    leads.practiceProblems,
    ...lesson.practiceProblems.map(toProblem),
    `## ${partHeadings.summary}`,
    leads.summary,
    toList(lesson.takeaways),
    `## ${partHeadings.pitfalls}`,
    leads.pitfalls,
    lesson.pitfalls.map(({ title, markdown }) => indent(`- ${titled(title)}${markdown}`)).join('\n\n'),
    `## ${partHeadings.nextSteps}`,
    leads.nextSteps,
    lesson.nextLessonId === null ? '' : `Next up: ${lesson.nextLessonId}.md`,
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function toList(texts: readonly string[]): string {
  return texts.map((text) => indent(`- ${text}`)).join('\n')
}

function titled(title: string): string {
  return title === '' ? '' : `**${title}:** `
}

function toSection(section: Section): readonly string[] {
  const mark =
    section.tone === null
      ? ''
      : `${signs[section.tone]} ${section.tone === 'critical' ? 'CRITICAL' : 'Common Pitfall'}: `
  return [`### ${mark}${section.heading}`, ...section.blocks.map(toBlock)]
}

function toBlock(block: Block): string {
  if (block.kind === 'markdown') return block.markdown
  const text = `${signs[block.tone]} **${block.title}:** ${block.markdown}`
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

function toQuestion(question: QuizQuestion): readonly string[] {
  return [
    `### Q${question.number}: ${question.prompt}`,
    question.options.map((option) => `- ${option.id}) ${option.text}`).join('\n'),
    `Correct: ${question.key})`,
    question.options
      .filter((option) => option.feedback !== '')
      .map((option) => `- If you chose ${option.id}: ${option.feedback}`)
      .join('\n'),
  ]
}

function toProblem({ number, prompt, answer }: PracticeProblem): string {
  const parts = [`${number}. ${prompt}`, '<details>\n<summary>Click for answer</summary>', answer, '</details>']
  return indent(parts.filter((part) => part !== '').join('\n\n'))
}

/** Every line but the first belongs to the item it stands in. */
function indent(text: string): string {
  return text.replaceAll(/\n(?=[^\n])/g, '\n   ')
}
