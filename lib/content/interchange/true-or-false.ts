/** Right or wrong, as the two options it is here; and back, whatever their feedback. */
import type { Asks } from './exchanged-question'

type Truth = { readonly isTrue: boolean; readonly whenWrong: string; readonly whenRight: string }

export function trueOrFalse({ isTrue, whenWrong, whenRight }: Truth): Asks {
  const [yes, no] = isTrue ? [whenRight, whenWrong] : [whenWrong, whenRight]
  return {
    kind: 'choice',
    isShuffled: false,
    options: [
      { text: 'True', share: isTrue ? 1 : 0, feedback: yes },
      { text: 'False', share: isTrue ? 0 : 1, feedback: no },
    ],
  }
}

/** Null where the options are not True and False, always in this order. */
export function findTruth(asks: Asks): Truth | null {
  if (asks.kind !== 'choice' || asks.isShuffled || asks.options.length !== 2) return null
  const [yes, no] = asks.options
  if (yes?.text !== 'True' || no?.text !== 'False' || yes.share + no.share !== 1) return null
  const isTrue = yes.share === 1
  return { isTrue, whenWrong: isTrue ? no.feedback : yes.feedback, whenRight: isTrue ? yes.feedback : no.feedback }
}
