/** A URL fragment from a heading, unlike those in `taken`. */
export function toSectionId(heading: string, taken: ReadonlySet<string>): string {
  const words = heading
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  const base = words === null ? 'section' : words.join('-')
  if (!taken.has(base)) return base
  let count = 2
  while (taken.has(`${base}-${count}`)) count += 1
  return `${base}-${count}`
}
