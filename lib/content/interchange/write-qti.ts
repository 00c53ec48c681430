/** One question → a QTI 3 item that scores itself: what is right, shares and feedback stand in it. Formulas are MathML. */
import type { Exchanged, Loss } from './exchanged-question'
import { choiceParts, matchParts, numberParts, orderParts, type QtiParts } from './qti-parts'
import { contentBody } from './qti-xhtml'
import { solutionFeedback, tagsOutcome } from './read-qti'
import { toTagList } from './tags'
import { escapeXml } from './xml-tree'

export function writeQtiItem(question: Exchanged): { readonly text: string; readonly lost: readonly Loss[] } {
  const { id, title, prompt, solution, hints, tags } = question
  const lost: Loss[] = []
  if (hints.length > 0) lost.push({ question: title, what: 'its hints' })
  const { declarations, interaction, processing, feedbacks } = partsOf(question, (what) =>
    lost.push({ question: title, what }),
  )
  const values = toTagList(tags).map((tag) => `<qti-value>${escapeXml(tag)}</qti-value>`)
  const shown = [
    ...feedbacks,
    ...(solution === '' ? [] : [{ id: solutionFeedback, outcome: 'SOLUTION', text: solution }]),
  ]
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="item-${escapeXml(id ?? 'question')}" title="${escapeXml(title)}" adaptive="false" time-dependent="false">`,
    ...declarations,
    '<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float" normal-maximum="1"><qti-default-value><qti-value>0</qti-value></qti-default-value></qti-outcome-declaration>',
    '<qti-outcome-declaration identifier="SOLUTION" cardinality="single" base-type="identifier"/>',
    ...(values.length === 0
      ? []
      : [
          `<qti-outcome-declaration identifier="${tagsOutcome}" cardinality="multiple" base-type="string"><qti-default-value>${values.join('')}</qti-default-value></qti-outcome-declaration>`,
        ]),
    `<qti-item-body>${contentBody(prompt)}`,
    interaction,
    '</qti-item-body>',
    '<qti-response-processing>',
    processing,
    `<qti-set-outcome-value identifier="SOLUTION"><qti-base-value base-type="identifier">${solutionFeedback}</qti-base-value></qti-set-outcome-value>`,
    '</qti-response-processing>',
    ...shown.map(
      ({ id: identifier, outcome, text }) =>
        `<qti-modal-feedback outcome-identifier="${outcome}" identifier="${identifier}" show-hide="show"><qti-content-body>${contentBody(text)}</qti-content-body></qti-modal-feedback>`,
    ),
    '</qti-assessment-item>',
  ]
  return { text: `${lines.join('\n')}\n`, lost }
}

function partsOf({ asks, tags }: Exchanged, lose: (what: string) => void): QtiParts {
  switch (asks.kind) {
    case 'choice':
    case 'choices':
      return choiceParts(asks, tags)
    case 'number':
      return numberParts(asks.numbers)
    case 'matching':
      return matchParts(asks)
    case 'ordering':
      if (asks.credit === 'pairs') lose('that each pair in its order counts: all or nothing')
      return orderParts(asks.items)
    case 'formula':
      throw new RangeError('A formula is read from Moodle and leaves as numbers.')
  }
}
