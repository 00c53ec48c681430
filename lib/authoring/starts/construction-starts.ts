/** Starts that take any answer that satisfies conditions. */

export const constructionStarts = {
  distribution: `kind: construction
difficulty: hard
parameters:
  names: { choose: 4, from: [red, green, blue, white, black, yellow] }
  target: { decimal: { min: 1.1, max: 1.8, step: 0.01 } }
  # A distribution with the perplexity asked for, as near as the grid comes: one right answer to show in the end.
  d: { perplexityTarget: { count: 4, perplexity: "2 ^ target", step: 0.01 } }
let:
  found: entropy(d)
require:
  - abs(found - target) < 0.02
  - min(d) > 0.005
prompt: |
  Give a probability distribution over the four colours {{ names }} whose entropy is **{{ target }} bits**, to within 0.03 bits.

  Many answers are right.
answers:
  d:
    label: Probabilities of the four colours
    construction:
      outcomes: names
      # What must be true of "answer", the student's own vector; the feedback is read where it is not.
      conditions:
        - id: low
          that: entropy(answer) >= target - 0.03
          feedback: "Its entropy is too low: the distribution is too certain. Move probability from the likely outcomes to the unlikely ones."
        - id: high
          that: entropy(answer) <= target + 0.03
          feedback: "Its entropy is too high: the distribution is too even. Give one outcome more at the cost of the others."
      example: d
# What known mistakes would give.
mistakes:
  - part: d
    when: repeat(1 / 4, 4)
    is: uniform-over-everything
    feedback: "The uniform distribution over four outcomes has 2 bits, the most there is. For {{ target }} some outcomes must be likelier than others."
hints:
  - Two bits are uniform, 0 bits are certain. Start between them, compute the entropy, and adjust.
  - Make three of the four alike and change the fourth only.
solution: |
  Give one outcome the probability $t$ and the others $(1 - t)/3$ each: as $t$ goes from $1/4$ to 1 the entropy falls smoothly from 2 bits to 0,
  so some $t$ fits, and a few trials find it.

  Another answer is {{ d }}, with {{ fixed(found, 3) }} bits.
`,
  counts: `kind: construction
difficulty: medium
parameters:
  names: { choose: 4, from: [Ann, Ben, Cleo, Dan, Eve, Finn] }
  target: { decimal: { min: 1.5, max: 4.5, step: 0.1 } }
  gap: { integer: { min: 2, max: 6 } }
let:
  spread: max(w) - min(w)
  # One right answer to show in the end.
  w: "[target - gap / 2, target, target, target + gap / 2]"
prompt: |
  Four models have losses whose **mean is {{ target }}** nats. The greatest is **exactly {{ gap }}** nats above the least.

  Give four such losses. They may be below 0, and many answers are right.
answers:
  w:
    label: Four losses in nats
    construction:
      of: numbers
      outcomes: [first, second, third, fourth]
      # What must be true of "answer", the student's own vector; the feedback is read where it is not.
      conditions:
        - id: mean
          that: abs(mean(answer) - target) < 0.005
          feedback: "Their mean is not {{ target }}: the four must sum to {{ fixed(4 * target, 1) }}."
        - id: gap
          that: abs(max(answer) - min(answer) - gap) < 0.005
          feedback: "The greatest less the least is not {{ gap }}."
      example: w
# What known mistakes would give.
mistakes:
  - part: w
    when: repeat(target, 4)
    is: average-taken-for-each
    feedback: "The mean is right, but four equal losses have no gap between the greatest and the least."
hints:
  - "Four numbers with mean {{ target }} sum to {{ fixed(4 * target, 1) }}."
  - Leave two at the mean, and move the other two away from it by as much, one up and one down.
solution: |
  Leave two of them at {{ target }}, and move the other two by {{ gap / 2 }} up and down. That gives {{ fixed(w, 1) }}: the mean stays, and the
  gap is {{ spread }}.
`,
} as const
