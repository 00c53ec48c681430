/** The words of a text that carry meaning, in lower case and without a plural s; formulas and small words are left out. */

const small = new Set(
  `about above after also among another around because been before being below between both does doing each even from have
  having here into itself just like more most much must only other over same should some such than that their them then there
  these they this those through under until very were what when where which while whose will with within without would your`.split(
    /\s+/,
  ),
)

export function contentWords(text: string): ReadonlySet<string> {
  const plain = text.replace(/\$[^$]*\$/g, ' ').toLowerCase()
  const words = plain.match(/\p{L}{4,}/gu) ?? []
  return new Set(words.filter((word) => !small.has(word)).map(withoutPlural))
}

function withoutPlural(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
