/** Starts that ask for probability spread over options, scored by its logarithm. */

const table = `  | | A | B | C |
  |---|---|---|---|
  | {{ names[1] }} | {{ fixed(a[1], 2) }} | {{ fixed(b[1], 2) }} | {{ fixed(c[1], 2) }} |
  | {{ names[2] }} | {{ fixed(a[2], 2) }} | {{ fixed(b[2], 2) }} | {{ fixed(c[2], 2) }} |
  | {{ names[3] }} | {{ fixed(a[3], 2) }} | {{ fixed(b[3], 2) }} | {{ fixed(c[3], 2) }} |
  | {{ names[4] }} | {{ fixed(a[4], 2) }} | {{ fixed(b[4], 2) }} | {{ fixed(c[4], 2) }} |`

const scored = `Judge **by eye**, or with as much arithmetic as you like, and spread your probability over the three.
  You are scored by the logarithm of what you give to the right one.`

type Bet = { readonly figure: string; readonly unit: string; readonly most: string }

function options({ figure, unit, most }: Bet): string {
  return ['A', 'B', 'C']
    .map((id, place) => {
      const own = `{{ fixed(t[${place + 1}], 3) }} ${unit}`
      return `        ${id}:
          text: model ${id}
          feedback: "The ${figure} of ${id} is ${own}, that of {{ best }} is {{ fixed(t[k], 3) }}."
          feedbackIfKey: "It has the ${most} ${figure}, ${own}."
          mistake: compared-by-eye`
    })
    .join('\n')
}

export const betStarts = {
  distribution: `kind: comparison
difficulty: medium
parameters:
  names: { choose: 4, from: [red, green, blue, white, black, yellow] }
  a: { probabilities: { count: 4, min: 0.05, max: 0.7, step: 0.01 } }
  b: { probabilities: { count: 4, min: 0.05, max: 0.7, step: 0.01 } }
  c: { probabilities: { count: 4, min: 0.05, max: 0.7, step: 0.01 } }
let:
  t: "[entropy(a), entropy(b), entropy(c)]"
  s: sort(t)
  k: indexOfMax(t)
  best: '["A", "B", "C"][k]'
# One alone must have the most, and by enough to see it.
require:
  - s[3] - s[2] > 0.05
prompt: |
  Three models predict the colour of the next ball.

${table}

  Which of the three predictions has the largest entropy? ${scored}
answers:
  best:
    label: Largest entropy
    probabilisticChoice:
      # An option's id, or an expression that gives one: here it depends on what was drawn.
      key: best
      shuffle: false
      options:
${options({ figure: 'entropy', unit: 'bits', most: 'largest' })}
mistakes: []
hints:
  - The more even a distribution is, the larger its entropy. Over four outcomes it is 2 bits at most.
  - "The largest probabilities of the three are {{ max(a) }}, {{ max(b) }} and {{ max(c) }}."
solution: |
  The entropies are {{ fixed(t[1], 3) }} bits for A, {{ fixed(t[2], 3) }} for B and {{ fixed(t[3], 3) }} for C, so model {{ best }} has the largest.
  Your own answer was a prediction too: if you were not sure, it paid to say so.
`,
  sequence: String.raw`kind: comparison
difficulty: medium
parameters:
  names: { choose: 4, from: [the, cat, sat, on, mat, dog, ran, home] }
  a: { independentProbabilities: { count: 4, min: 0.05, max: 0.9, step: 0.01 } }
  b: { independentProbabilities: { count: 4, min: 0.05, max: 0.9, step: 0.01 } }
  c: { independentProbabilities: { count: 4, min: 0.05, max: 0.9, step: 0.01 } }
let:
  t: "[mean(-ln(a)), mean(-ln(b)), mean(-ln(c))]"
  s: sort(t)
  k: indexOfMin(t)
  best: '["A", "B", "C"][k]'
# One alone must have the least, and by enough to see it.
require:
  - s[2] - s[1] > 0.05
prompt: |
  Three language models give the words of one sentence these probabilities, each in its context.

${table}

  Which of the three has the lowest mean loss on the sentence? ${scored}
answers:
  best:
    label: Lowest mean loss
    probabilisticChoice:
      # An option's id, or an expression that gives one: here it depends on what was drawn.
      key: best
      shuffle: false
      options:
${options({ figure: 'mean loss', unit: 'nats', most: 'lowest' })}
mistakes: []
hints:
  - The mean of $-\ln$ is lowest where the *product* of the four numbers is largest.
  - "The smallest numbers weigh most. The three models' smallest are {{ min(a) }}, {{ min(b) }} and {{ min(c) }}."
solution: |
  The mean losses are {{ fixed(t[1], 3) }} nats for A, {{ fixed(t[2], 3) }} for B and {{ fixed(t[3], 3) }} for C, so model {{ best }} has the lowest.
  Your own answer was a prediction too: if you were not sure, it paid to say so.
`,
} as const
