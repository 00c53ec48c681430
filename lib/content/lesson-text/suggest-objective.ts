/** A short name and an id for an objective of which there is only the sentence. */

const mostWords = 4
const mostTitle = 60
/** What says little about what is learned. */
const small = new Set(
  'a an and are as at be by can for from how in into is it its of on or that the their them to use via what when which why with you your between'.split(
    ' ',
  ),
)
const asking = new Set(
  'apply calculate compare compute define demonstrate derive describe determine develop distinguish estimate evaluate explain identify implement interpret justify know prove recognise recognize show solve state understand use verify write'.split(
    ' ',
  ),
)

/** The first few words, without what only asks for them; formulas are left out. */
export function suggestTitle(text: string): string {
  const plain = withoutSigns(text)
  const [first = '', ...rest] = plain.split(' ')
  const words = asking.has(first.toLowerCase()) && rest.length > 0 ? rest : [first, ...rest]
  let title = words[0] ?? ''
  for (const word of words.slice(1)) {
    if (title.length + word.length + 1 > mostTitle) break
    title += ` ${word}`
  }
  title = title.replace(/[\s.,:;!?]+$/, '').slice(0, mostTitle)
  return title === '' ? 'Objective' : title.charAt(0).toUpperCase() + title.slice(1)
}

/** In kebab-case, and unlike those taken. */
export function suggestId(text: string, taken: ReadonlySet<string>): string {
  const words =
    withoutSigns(text)
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  const telling = words.filter((word, at) => !small.has(word) && !(at === 0 && asking.has(word)))
  const base = telling.slice(0, mostWords).join('-').slice(0, 60).replace(/-+$/, '') || 'objective'
  if (!taken.has(base)) return base
  let count = 2
  while (taken.has(`${base}-${count}`)) count += 1
  return `${base}-${count}`
}

function withoutSigns(text: string): string {
  const words = text.replaceAll(/\$[^$]*\$/g, ' ').replaceAll(/[*_`\\[\]{}()<>#|]/g, ' ')
  return words.replaceAll(/\s+/g, ' ').trim()
}
