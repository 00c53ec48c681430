/** Counts the words of running text in what may be a formula: there a word is an argument, a name in capitals or an entry of a list. */

export function countProseWords(inner: string): number {
  const bare = inner.replaceAll(/\\[A-Za-z]+\*?\s*\{[^{}]{0,200}\}/g, ' ').replaceAll(/\\[A-Za-z]+/g, ' ')
  const words = bare.match(/(?<![A-Za-z])[A-Za-z][a-z]+(?![A-Za-z])(?!\s?[,}({])/g)
  return words?.length ?? 0
}
