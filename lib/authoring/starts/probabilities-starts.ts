/** Starts that ask for a distribution. */
import { materialText } from './material-text'

const { distribution, sequence, counts } = materialText

export const probabilitiesStarts = {
  distribution: `kind: computation
difficulty: medium
parameters:
${distribution.parameters}
let:
  # The squares over their sum: a distribution again.
  sharp: normalise(p ^ 2)
# A draw for which one of these is not true is thrown away.
require:
  - max(p) - min(p) > 0.1
prompt: |
${distribution.shown}

  The prediction is *sharpened*: each probability is squared, and the squares are scaled so that they sum to 1 again. Which
  distribution is that? Give three decimals.
answers:
  sharp: { label: The sharpened prediction, probabilities: sharp, outcomes: names, absolute: 0.005 }
# What known mistakes would give on the student's own numbers.
mistakes:
  - part: sharp
    when: p
    is: prediction-unchanged
    feedback: These are the probabilities as they were. Square each, then divide by the sum of the squares.
  - part: sharp
    when: repeat(1 / 4, 4)
    is: uniform-for-prediction
    feedback: Sharpening makes the likely likelier. It does not make everything alike.
hints:
  - The squares alone sum to less than 1. What must each be divided by?
  - "The squares sum to {{ significant(sum(p ^ 2), 4) }}."
solution: |
  {{ table("colour", names, "square", fixed(p ^ 2, 4), "over their sum", fixed(sharp, 3)) }}

  The squares sum to {{ significant(sum(p ^ 2), 4) }}. What was likely has become likelier.
`,
  sequence: `kind: computation
difficulty: easy
parameters:
${sequence.parameters}
let:
  # Each over the sum of them all: a distribution.
  share: normalise(p)
# A draw for which one of these is not true is thrown away.
require:
  - max(p) - min(p) > 0.15
  - abs(sum(p) - 1) > 0.1
prompt: |
  A game knows four words only. A language model scores them:

  {{ table("word", names, "score", fixed(p, 2)) }}

  Scale the scores so that they are a probability distribution over the four words. Give three decimals.
answers:
  share: { label: Probability of each word, probabilities: share, outcomes: names, absolute: 0.005 }
# What known mistakes would give on the student's own numbers.
mistakes:
  - part: share
    when: repeat(1 / 4, 4)
    is: uniform-for-prediction
    feedback: The scores differ, so the probabilities must differ too. Divide each score by the sum of all.
  - part: share
    when: normalise(p ^ 2)
    is: counts-squared
    feedback: You squared the scores before scaling them. Divide each score itself by the sum of all.
hints:
  - A distribution sums to 1. What do the scores sum to?
  - "They sum to {{ fixed(sum(p), 2) }}. Divide each by that."
solution: |
  The scores sum to {{ fixed(sum(p), 2) }}. Each over that sum:

  {{ table("word", names, "probability", fixed(share, 3)) }}
`,
  counts: `kind: computation
difficulty: easy
parameters:
${counts.parameters}
let:
  share: n / sum(n)
# A draw for which one of these is not true is thrown away.
require:
  - max(n) - min(n) > 6
prompt: |
${counts.shown}

  Which distribution over the four makes what was counted likeliest? Give three decimals.
answers:
  share: { label: The likeliest distribution, probabilities: share, outcomes: names, absolute: 0.005 }
# What known mistakes would give on the student's own numbers.
mistakes:
  - part: share
    when: repeat(1 / 4, 4)
    is: uniform-for-estimate
    feedback: An even distribution does not look at the counts. The likeliest one is the shares of the counts.
  - part: share
    when: normalise(n ^ 2)
    is: counts-squared
    feedback: You squared the counts before scaling them. Divide each count itself by the number of all birds.
hints:
  - The likelihood is largest at the relative frequencies.
  - "There are {{ sum(n) }} birds in all."
solution: |
  The likelihood is largest where each probability is its share of the {{ sum(n) }} birds:

  {{ table("bird", names, "probability", fixed(share, 3)) }}
`,
} as const
