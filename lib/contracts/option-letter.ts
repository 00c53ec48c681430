/** Options on paper are named by letters, so that an answer sheet has room for them: A for the first. */

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** After Z come numbers. */
export function optionLetter(place: number): string {
  return letters[place] ?? String(place + 1)
}
