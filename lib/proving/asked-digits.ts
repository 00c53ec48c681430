/** How the prompt asks for a number to be written: "three significant digits", "two decimal places". */

export type AskedDigits = {
  readonly kind: 'significant' | 'decimals'
  readonly digits: number
  /** "at least three": more digits are as welcome. */
  readonly isLeast: boolean
}

const words: readonly string[] = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

const request =
  /\b(at least\s+)?(\d|zero|one|two|three|four|five|six|seven|eight|nine)(\s+or\s+more)?\s+(significant|decimal)(?:\s+(?:digits?|figures?|places?)|s)?\b(\s+or\s+(?:better|more))?/gi

/** Every request of the text, in its order; requests for the same are told once. */
export function askedDigits(text: string): readonly AskedDigits[] {
  const found = [...text.matchAll(request)].map(
    ([, least, number = '', more, kind = '', better]): AskedDigits => ({
      kind: kind.toLowerCase() === 'significant' ? 'significant' : 'decimals',
      digits: digitsOf(number),
      isLeast: least !== undefined || more !== undefined || better !== undefined,
    }),
  )
  return found.filter(
    (each, place) => found.findIndex(({ kind, digits }) => kind === each.kind && digits === each.digits) === place,
  )
}

function digitsOf(number: string): number {
  const word = words.indexOf(number.toLowerCase())
  return word === -1 ? Number(number) : word
}
