/** A mistake on one draw, before anybody asks what there is to say about it. */
import type { VariantMistake } from './variant-mistake'

export type ToldMistake = Omit<VariantMistake, 'feedback' | 'text'> & {
  /** Writes the feedback. */
  readonly tell: () => string
  /** Writes the formula that the mistake gave, where it gave one. */
  readonly write?: (() => string) | undefined
}

/** Made for the draw that is accepted, when it is asked for: an object with a getter costs a hundred times one without. */
export function toVariantMistake({ id, part, value, name, tell, write }: ToldMistake): VariantMistake {
  const known = { id, part, value, name }
  if (write === undefined) {
    return {
      ...known,
      get feedback() {
        return tell()
      },
    }
  }
  return {
    ...known,
    get text() {
      return write()
    },
    get feedback() {
      return tell()
    },
  }
}
