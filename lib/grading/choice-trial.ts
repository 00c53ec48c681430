/** One option against the key: what is said is the feedback of the option chosen, the mistake the one it shows. */
import type { ChoicePart } from '@/lib/problems/part'
import { readChoice } from './read-choice'
import type { ToTry, Tried } from './trial'

export function choiceTrial({ part, mistakes, typed }: ToTry<ChoicePart>): Tried {
  const reading = readChoice(typed, part.options)
  if (reading.kind === 'unreadable') return reading
  const feedback = part.options.find(({ id }) => id === reading.id)?.feedback ?? ''
  return {
    kind: 'read',
    value: reading.id,
    readAs: reading.markdown,
    trial: {
      isKey: () => reading.id === part.key,
      mistake: () => mistakes().find(({ value }) => value === reading.id),
      words: {
        key: () => feedback || 'Right.',
        mistake: (mistake) => feedback || mistake.feedback,
        missed: () => feedback || 'This option is not the right one.',
      },
    },
  }
}
