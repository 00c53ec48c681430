/** Says which entries of a row or a table are off, and nothing about what they should be. */

const longestList = 6

export function offEntriesWords(names: readonly string[], marks: readonly boolean[]): string {
  const off = names.filter((_, place) => marks[place] !== true)
  if (off.length === names.length) {
    return 'None of the numbers is the one asked for, and together they are none of the slips we know. Compare your steps with the worked solution.'
  }
  const rightCount = names.length - off.length
  if (off.length > longestList)
    return `${rightCount} of the ${names.length} numbers are right. Work through the others again.`
  const list = off.map((name) => `**${name}**`).join(', ')
  return rightCount === 1
    ? `One number is right. Look again at ${list}.`
    : `${rightCount} of the ${names.length} numbers are right. Look again at ${list}.`
}
