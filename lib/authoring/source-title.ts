/** What a question being written is called, whether or not the rest of it can be read. */
import { parseDocument } from 'yaml'
import { findYamlDepth } from '@/lib/problems/yaml-depth'

const longest = 200

/** Empty where the text has no title yet, or is no YAML. */
export function titleOfSource(source: string): string {
  return scalarOf(source, 'title').slice(0, longest)
}

/** Empty where the text has no id yet, or is no YAML. */
export function idOfSource(source: string): string {
  return scalarOf(source, 'id')
}

function scalarOf(source: string, key: string): string {
  // What is nested deep enough would end the process that reads it, past every catch.
  if (findYamlDepth(source) !== null) return ''
  try {
    const value: unknown = parseDocument(source, { logLevel: 'silent' }).get(key)
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  } catch {
    // No mapping at all, or YAML that its reader gives up on.
    return ''
  }
}
