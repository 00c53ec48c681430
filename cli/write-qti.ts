/** Questions as QTI 3: one as an item, several, or one for a file named .zip, as a package with a manifest. */
import type { Exchanged, Loss } from '@/lib/content/interchange/exchanged-question'
import { qtiManifest } from '@/lib/content/interchange/qti-manifest'
import { writeQtiItem } from '@/lib/content/interchange/write-qti'
import { UsageError } from './usage-error'
import { writeZip } from './write-zip'

type Written = { readonly content: string | Buffer; readonly lost: readonly Loss[] }

/** @throws UsageError where several are to be written and no file is named for the package. */
export function writeQti(questions: readonly Exchanged[], out: string | undefined): Written {
  const items = questions.map((question, place) => ({
    name: `items/${question.id ?? `question-${place + 1}`}.xml`,
    title: question.title,
    ...writeQtiItem(question),
  }))
  const lost = items.flatMap((item) => item.lost)
  const [only] = items
  const isPackage = out?.toLowerCase().endsWith('.zip') ?? false
  if (!isPackage && items.length === 1 && only !== undefined) return { content: only.text, lost }
  if (!isPackage) {
    throw new UsageError(
      `Expected --out FILE.zip: ${items.length} items are a package, and one is a text. Name one with --questions.`,
    )
  }
  const manifest = { name: 'imsmanifest.xml', text: qtiManifest(items) }
  return { content: writeZip([manifest, ...items.map(({ name, text }) => ({ name, text }))]), lost }
}
