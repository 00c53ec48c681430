/** The lines that several starts share: what is drawn, and the table that shows it. */
import type { Material } from './start-materials'

type MaterialText = {
  /** Under `parameters:`, indented by two. */
  readonly parameters: string
  /** Where the prompt begins, indented by two. */
  readonly shown: string
}

export const materialText = {
  distribution: {
    parameters: `  # Four names out of the list, in random order.
  names: { choose: 4, from: [red, green, blue, white, black, yellow] }
  # Four probabilities that sum to exactly 1, each a whole number of steps.
  p: { probabilities: { count: 4, min: 0.05, max: 0.7, step: 0.01 } }`,
    shown: `  A model predicts the colour of the next ball with these probabilities.

  {{ table("colour", names, "probability", fixed(p, 2)) }}`,
  },
  sequence: {
    parameters: `  # Four words out of the list, in random order.
  names: { choose: 4, from: [the, cat, sat, on, mat, dog, ran, home] }
  # Four probabilities drawn one by one: they need not sum to 1.
  p: { independentProbabilities: { count: 4, min: 0.02, max: 0.8, step: 0.01 } }`,
    shown: `  A language model gives four words these probabilities, each in its context.

  {{ table("word", names, "probability", fixed(p, 2)) }}`,
  },
  counts: {
    parameters: `  # Four names out of the list, in random order.
  names: { choose: 4, from: [duck, goose, swan, heron, gull, robin] }
  # Four whole numbers drawn one by one.
  n: { logits: { count: 4, min: 2, max: 30, step: 1 } }`,
    shown: `  Somebody counted the birds at a lake.

  {{ table("bird", names, "counted", n) }}`,
  },
} as const satisfies Readonly<Record<Material, MaterialText>>
