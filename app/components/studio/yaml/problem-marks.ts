/** What is wrong with a text as marks of the editor, with buttons that put it right. */
import type { Action, Diagnostic as Mark } from '@codemirror/lint'
import type { Studio } from '@/app/components/studio/studio-context'
import type { useTranslations } from '@/app/i18n/use-translations'
import type { Diagnostic, Fix } from '@/lib/authoring/diagnostic'
import { ownMistake } from './own-mistake'

type Around = {
  readonly latest: { readonly current: Studio }
  readonly t: ReturnType<typeof useTranslations<'StudioYaml'>>
}

export function marksOf(diagnostics: readonly Diagnostic[], around: Around): readonly Mark[] {
  return diagnostics.map(({ from, to, severity, message, fixes = [] }) => ({
    ...{ from, to, severity, message },
    actions: around.latest.current.canEdit ? fixes.map((fix) => actionOf(fix, around)) : [],
  }))
}

function actionOf(fix: Fix, { latest, t }: Around): Action {
  if (fix.kind === 'replace') {
    return {
      name: t('replaceBy', { text: fix.text }),
      apply: (view, from, to) => view.dispatch({ changes: { from, to, insert: fix.text }, userEvent: 'input' }),
    }
  }
  return { name: t('makeOwn'), apply: () => ownMistake(latest.current, fix.id, t('ownFeedback')) }
}
