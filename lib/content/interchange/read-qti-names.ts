/** The identifiers of a QTI template → names of ours. */
import type { XmlElement } from './parse-xml'
import { NotOurs } from './qti-to-expression'

const reserved = new Set(['e', 'pi', 'answer', 'value', 'key', 'true', 'false', 'and', 'or', 'not', 'end'])

/** A name of ours for each identifier of a single value: a letter, then letters and digits. */
export function namesFor(declared: readonly XmlElement[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const { attributes } of declared) {
    const identifier = attributes['identifier'] ?? ''
    if ((attributes['cardinality'] ?? 'single') !== 'single') throw new NotOurs(`${identifier} holds several values`)
    const letters = identifier.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 30)
    const wanted = /^[A-Za-z]/.test(letters) && !reserved.has(letters) ? letters : `v${letters}`
    const name = taken.has(wanted) ? `${wanted}x${taken.size}` : wanted
    taken.add(name)
    names.set(identifier, name)
  }
  return names
}
