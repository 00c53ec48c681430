/** A list of numbers, texts and lists of them ⇄ one line of text: commas between, quotes where a text needs them. */
import { isJsonList, type Json } from '@/lib/authoring/json'

/** Null for what is no such list. */
export function listText(value: Json): string | null {
  if (!isJsonList(value)) return null
  const texts = value.map(entryText)
  return texts.every((text) => text !== null) ? texts.join(', ') : null
}

function entryText(entry: Json): string | null {
  if (typeof entry === 'number') return String(entry)
  if (typeof entry === 'string') return needsQuotes(entry) ? JSON.stringify(entry) : entry
  const inner = listText(entry)
  return inner === null ? null : `[${inner}]`
}

/** Where it would be read as something else: a number, several texts, a list, or less than it is. */
function needsQuotes(text: string): boolean {
  return text.trim() !== text || text === '' || /[,[\]"\n]/.test(text) || readNumber(text) !== null
}

/** Entries apart by commas or lines. An unfinished bracket or quote is read as if it ended with the text. */
export function parseList(text: string): readonly Json[] {
  const { items } = readItems(text, { at: 0, depth: 0 })
  return items
}

type Place = { readonly at: number; readonly depth: number }
type Items = { readonly items: readonly Json[]; readonly at: number }

function readItems(text: string, { at: start, depth }: Place): Items {
  const items: Json[] = []
  let at = start
  while (at < text.length) {
    const character = text[at] ?? ''
    if (character === ']' && depth > 0) return { items, at: at + 1 }
    if (/[\s,]/.test(character)) {
      at += 1
    } else if (character === '[') {
      const inner = readItems(text, { at: at + 1, depth: depth + 1 })
      items.push(inner.items)
      at = inner.at
    } else {
      const read = character === '"' ? readQuoted(text, at) : readBare(text, at)
      items.push(read.item)
      at = read.at
    }
  }
  return { items, at }
}

type Item = { readonly item: Json; readonly at: number }

function readQuoted(text: string, at: number): Item {
  const quoted = /^"(?:[^"\\]|\\.)*"/.exec(text.slice(at))?.[0]
  if (quoted === undefined) return { item: text.slice(at + 1), at: text.length }
  return { item: unquoted(quoted), at: at + quoted.length }
}

function unquoted(quoted: string): string {
  try {
    return String(JSON.parse(quoted.replaceAll('\n', '\\n')))
  } catch {
    // A backslash before something that has no such meaning stands for itself.
    return quoted.slice(1, -1)
  }
}

function readBare(text: string, at: number): Item {
  const bare = /^[^,\n[\]]+/.exec(text.slice(at))?.[0] ?? text[at] ?? ''
  const word = bare.trim()
  return { item: readNumber(word) ?? word, at: at + bare.length }
}

/** Null for what is not a number written out. */
export function readNumber(text: string): number | null {
  const typed = text.trim()
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(typed)) return null
  const value = Number(typed)
  return Number.isFinite(value) ? value : null
}
