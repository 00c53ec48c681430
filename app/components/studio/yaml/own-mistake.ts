/** A mistake that the text names and no catalogue has, made one of this draft's own. */
import type { Studio } from '@/app/components/studio/studio-context'

/** Its name is its id in words until somebody gives it another. */
export function ownMistake({ ownMistakes, changeOwnMistakes }: Studio, id: string, feedback: string): void {
  const words = id.replaceAll('-', ' ')
  changeOwnMistakes({ ...ownMistakes, [id]: { name: words.charAt(0).toUpperCase() + words.slice(1), feedback } })
}
