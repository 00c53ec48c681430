/** Marks of a lesson's text as the editor shows them at their lines. */
import type { Diagnostic } from '@codemirror/lint'
import type { useTranslations } from '@/app/i18n/use-translations'
import type { TextMark } from './text-marks'

const severities = { unreadable: 'error', unresolved: 'warning', formula: 'error', repair: 'info' } as const

export function toDiagnostics(
  marks: readonly TextMark[],
  t: ReturnType<typeof useTranslations<'StudioLessons'>>,
): readonly Diagnostic[] {
  return marks.map(({ kind, from, to, words }) => ({
    ...{ from, to, severity: severities[kind] },
    message: `${t(`mark.${kind}`)}: ${words}`,
  }))
}
