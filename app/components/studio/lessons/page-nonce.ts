/** What lets this page's own styles past its Content-Security-Policy; the scripts that came with it carry it. Empty before there is a page. */
export function pageNonce(): string {
  return document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? ''
}
