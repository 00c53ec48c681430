/** What of a graded answer may be seen, and when the rest comes. */
import 'server-only'
import type { ReleaseRules } from '@/lib/assessment/definition'
import { type ReleaseQuestion, releaseAt, released } from '@/lib/assessment/release'
import { type ReleaseView, releaseNames } from '@/lib/contracts/attempt-views'

type Asked = ReleaseQuestion & { readonly rules: ReleaseRules; readonly now: number }

export function toReleaseViews(asked: Asked): readonly ReleaseView[] {
  const isReleased = released(asked)
  return releaseNames.map((name) => {
    const at = releaseAt(asked.rules[name], asked)
    // 0 stands for "with the grade": no date to tell.
    const isDate = at !== null && at > 0
    return {
      name,
      isReleased: isReleased[name],
      kind: asked.rules[name].kind,
      at: isDate ? new Date(at).toISOString() : null,
    }
  })
}
