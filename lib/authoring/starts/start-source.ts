/** The text a new question begins with: a whole working template, or the bare frame of one. */
import { isMap, parseDocument, visit } from 'yaml'
import type { AnswerKind } from '@/lib/authoring/question-outline'
import { startBody } from './start-bodies'
import type { Material } from './start-materials'

type StartHead = {
  readonly id: string
  readonly title: string
  readonly lesson: string
  readonly objectives: readonly string[]
}

type Start = StartHead & {
  readonly material: Material
  /** Ids of the catalogue: a mistake that nobody named yet would stop the question. */
  readonly knownMistakes: ReadonlySet<string>
}

/**
 * A template that works as it stands, to be made one's own. Comments say what each part is for.
 * @throws RangeError where there is no start of this kind about the material.
 */
export function startSource(kind: AnswerKind, { material, knownMistakes, ...head }: Start): string {
  return `${headText(head)}${withKnown(startBody(kind, material), knownMistakes)}`
}

/** Every part that a question must have, with the least in it that reads; nothing is drawn yet. */
export function blankSource(head: StartHead): string {
  return `${headText(head)}kind: computation
difficulty: medium
# What is drawn at random for each student, by name.
parameters: {}
# Names for expressions over what is drawn.
let: {}
prompt: |
  Write the problem here. What is drawn stands in double braces.
answers:
  result: { label: Result, number: 1 }
# What known mistakes would give on the student's own numbers.
mistakes: []
hints: []
solution: |
  Write here how it is worked out.
`
}

/** The text with somebody's words above it as a comment, to be kept in sight while one writes. */
export function withContext(source: string, context: string): string {
  const lines = context.trim().split(/\r\n|\r|\n/)
  return `${lines.map((line) => `# ${line}`.trimEnd()).join('\n')}\n\n${source}`
}

function headText({ id, title, lesson, objectives }: StartHead): string {
  return `id: ${id}
title: ${JSON.stringify(title)}
lesson: ${lesson}
# What an answer shows something about: one at least.
objectives: [${objectives.join(', ')}]
`
}

/** Without the mistakes that the catalogue does not have; untouched where it has them all. */
function withKnown(body: string, known: ReadonlySet<string>): string {
  const document = parseDocument(body)
  let unknown = 0
  visit(document, {
    Map(_key, node) {
      const is = node.get('is')
      if (typeof is === 'string' && node.has('when') && !known.has(is)) {
        unknown += 1
        return visit.REMOVE
      }
      const mistake = node.get('mistake')
      if (typeof mistake === 'string' && isMap(node) && !known.has(mistake)) {
        unknown += 1
        node.delete('mistake')
      }
      return undefined
    },
  })
  return unknown === 0 ? body : document.toString({ lineWidth: 0 })
}
