/** A file of content that cannot be loaded: which one, and what is wrong with it. */
export class SeedError extends Error {
  override readonly name = 'SeedError'

  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`)
  }
}

/** Runs `work`, and names the file in whatever it throws. */
export function inFile<Result>(file: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw new SeedError(file, error instanceof Error ? error.message : String(error))
  }
}
