/** A short name and an id for an objective of which there is only the sentence. */

const mostWords = 4
const mostTitle = 48
/** Between what asks and what is asked about. */
const joining = new Set(['and', 'or', 'the', 'a', 'an', 'how', 'to'])
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

/** The first few words, without what only asks for them and what they would break off at; formulas are left out. */
export function suggestTitle(text: string): string {
  const words = tellingFrom(withoutSigns(text).split(' '))
  const kept: string[] = []
  for (const word of words) {
    if ([...kept, word].join(' ').length > mostTitle) break
    kept.push(word)
  }
  if (kept.length < words.length) while (kept.length > 1 && small.has(kept.at(-1) ?? '')) kept.pop()
  const title = kept.join(' ').replace(/[\s.,:;!?]+$/, '')
  return title === '' ? 'Objective' : title.charAt(0).toUpperCase() + title.slice(1)
}

/** Behind "Compute and interpret the": all of the words where nothing is left. */
function tellingFrom(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !asking.has(word.toLowerCase()) && !joining.has(word.toLowerCase()))
  return start < 0 ? words : words.slice(start)
}

/** In kebab-case, and unlike those taken. */
export function suggestId(text: string, taken: ReadonlySet<string>): string {
  const words =
    withoutSigns(text)
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  const telling = tellingFrom(words).filter((word) => !small.has(word))
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
