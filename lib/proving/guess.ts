/** How likely somebody who knows nothing is to be right. */

import { compileGuesser } from './guess-chance'
import { percent, readable } from './readable'
import { judged, ofAll, type Rule, type RuleContext } from './rule'
import type { Sample } from './sample'

/** A number guessed oftener than one of four options is no question about numbers. */
const MOST_BY_NUMBER = 0.25
/** Five times what the learner model allows a guess at a number: past this it takes guesses for knowledge. */
const MANY_BY_NUMBER = 0.1
/** The toss of a coin. */
const MANY_BY_CHOICE = 0.5

export const guess: Rule = { id: 'guess', watch }

function watch({ question }: RuleContext) {
  const guessers = new Map<string, ReturnType<typeof compileGuesser>>()
  let n = 0
  const see = ({ variant }: Sample) => {
    n += 1
    for (const part of variant.parts) {
      const guesser = guessers.get(part.name) ?? compileGuesser(part.kind)
      guessers.set(part.name, guesser)
      guesser.see(part, variant)
    }
  }
  const conclude = () => {
    const chances = [...guessers].map(([part, guesser]) => ({ part, ...guesser.chance() }))
    const whole = chances.reduce((product, { chance }) => product * chance, 1)
    const byNumber = chances.filter(({ isChoice }) => !isChoice)
    const told = ({ part, chance, how }: (typeof chances)[number]) =>
      ofAll(`A careless guess at ${part} is right with a chance of ${percent(chance)} (${how}).`)
    const isOnlyChoice = n > 0 && byNumber.length === 0
    return judged({
      n,
      reds: byNumber.filter(({ chance }) => chance > MOST_BY_NUMBER).map(told),
      warns: [
        ...byNumber.filter(({ chance }) => chance > MANY_BY_NUMBER && chance <= MOST_BY_NUMBER).map(told),
        ...(isOnlyChoice && whole >= MANY_BY_CHOICE
          ? [ofAll(`A careless guess is right with a chance of ${percent(whole)}.`)]
          : []),
      ],
      figures: {
        wholeQuestion: readable(whole),
        parts: chances.map(({ part, chance, how }) => ({ part, chance: readable(chance), how })),
        kind: question.kind,
      },
    })
  }
  return { see, conclude }
}
