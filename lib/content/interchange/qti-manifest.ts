/** The table of contents of a QTI package. */
import { escapeXml } from './xml-tree'

export function qtiManifest(files: readonly { readonly name: string; readonly title: string }[]): string {
  const resources = files.map(({ name, title }, place) => {
    const metadata = `<metadata><lom xmlns="http://ltsc.ieee.org/xsd/LOM"><general><title><string>${escapeXml(title)}</string></title></general></lom></metadata>`
    const href = escapeXml(name)
    return `<resource identifier="item${place + 1}" type="imsqti_item_xmlv3p0" href="${href}">${metadata}<file href="${href}"/></resource>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" identifier="questions">',
    '<metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata>',
    '<organizations/>',
    `<resources>\n${resources.join('\n')}\n</resources>`,
    '</manifest>\n',
  ].join('\n')
}
