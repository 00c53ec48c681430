/** What of a question of ours other programs have no word for, as tags. */
import type { AnswerSource } from '@/lib/problems/answer-schema'
import type { Question } from '@/lib/problems/question'
import type { Asks, Tags } from './exchanged-question'

export function tagsOf({ lesson, objectives, kind, difficulty, family, origin }: Question): Tags {
  return {
    lesson,
    objectives: objectives.join(','),
    takes: kind,
    difficulty,
    ...(family === undefined ? {} : { family }),
    ...(origin === 'template' ? {} : { origin }),
  }
}

const usualNames: Readonly<Record<string, string>> = { ordering: 'order', formula: 'number' }

type PartTagged = { readonly name: string; readonly asks: Asks; readonly source: AnswerSource | undefined }

export function tagsOfPart({ name, asks, source }: PartTagged): Tags {
  const credit = creditOf(source)
  return {
    ...(name === (usualNames[asks.kind] ?? asks.kind) ? {} : { part: name }),
    ...(credit === null ? {} : { credit }),
    ...(source !== undefined && 'unit' in source && source.unit !== undefined ? { unit: source.unit } : {}),
    ...('isShuffled' in asks && !asks.isShuffled ? { shuffle: 'no' } : {}),
  }
}

/** Where it is another than readers take for granted. */
function creditOf(source: AnswerSource | undefined): string | null {
  if (source === undefined) return null
  return 'choices' in source && source.choices.credit !== 'each' ? 'all' : null
}
