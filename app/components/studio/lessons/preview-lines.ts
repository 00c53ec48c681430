/** At which line of the text each piece of the preview begins, so that the two scroll together. */
import type { Lesson } from '@/lib/content/lesson'
import type { OutlinePart } from '@/lib/content/lesson-text/lesson-outline'

/** By the piece: a part's name, or `section 0`, `example 0`, `question 0`. */
export type PreviewLines = ReadonlyMap<string, number>

export function previewLines(outline: readonly OutlinePart[], lesson: Pick<Lesson, 'sections'>): PreviewLines {
  const lines = new Map<string, number>()
  for (const part of outline) {
    if (!lines.has(part.name)) lines.set(part.name, part.line)
    const kind = kinds.get(part.name)
    if (kind === undefined) continue
    // Text before the first heading of the core is a section of its own.
    const unheaded = part.name === 'core' ? lesson.sections.length - part.blocks.length : 0
    if (unheaded > 0) lines.set(`${kind} 0`, part.line)
    for (const [index, { line }] of part.blocks.entries()) lines.set(`${kind} ${index + Math.max(0, unheaded)}`, line)
  }
  return lines
}

const kinds = new Map([
  ['core', 'section'],
  ['workedExamples', 'example'],
  ['quiz', 'question'],
])
