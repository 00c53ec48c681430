/** The editor's own words, from the messages of the product. */
import type { useTranslations } from '@/app/i18n/use-translations'

/** Of CodeMirror → of ours. */
const names = {
  Find: 'find',
  Replace: 'replace',
  next: 'next',
  previous: 'previous',
  all: 'all',
  'match case': 'matchCase',
  'by word': 'byWord',
  regexp: 'regexp',
  replace: 'replaceOne',
  'replace all': 'replaceAll',
  close: 'close',
  'Fold line': 'fold',
  'Unfold line': 'unfold',
  'folded code': 'folded',
  unfold: 'unfold',
  Diagnostics: 'problems',
  'No diagnostics': 'noProblems',
  Completions: 'completions',
} as const

export function editorPhrases(t: ReturnType<typeof useTranslations<'StudioYaml'>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(names).map(([phrase, name]) => [phrase, t(name)]))
}
