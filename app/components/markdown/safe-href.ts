/** Where a link in written text may lead: the web, mail, this site. Anything else (javascript:, data:) leads nowhere. */

export function safeHref(url: string): string | undefined {
  if (/^(https?:\/\/|mailto:|#|\/(?!\/))/i.test(url)) return url
  return undefined
}
