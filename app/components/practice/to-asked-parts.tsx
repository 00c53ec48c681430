/** The parts of a problem for the answer form, their words rendered here so that no renderer reaches the browser. */
import { InlineMarkdown } from '@/app/components/markdown/markdown'
import type { PublicPart } from '@/lib/contracts/views'
import type { AskedPart } from './asked-part'

export function toAskedParts(parts: readonly PublicPart[]): readonly AskedPart[] {
  return parts.map(toAskedPart)
}

function toAskedPart(part: PublicPart): AskedPart {
  const { name } = part
  const label = <InlineMarkdown text={part.label} />
  switch (part.kind) {
    case 'number':
      return { kind: 'number', name, label, unit: part.unit }
    case 'choice':
      return {
        kind: 'choice',
        name,
        label,
        options: part.options.map(({ id, text }) => ({ id, text: <InlineMarkdown key={id} text={text} /> })),
      }
    default:
      return {
        kind: 'vector',
        name,
        label,
        outcomes: part.outcomes.map((outcome) => ({
          name: outcome,
          text: <InlineMarkdown key={outcome} text={outcome} />,
        })),
      }
  }
}
