/** Speaks to the sign-in routes from the browser: fetches their token against forged requests, then posts a form. */

type AuthAnswer = { readonly status: number; readonly url: URL | null }

export async function postToAuth(
  path: 'callback/credentials',
  fields: Readonly<Record<string, string>>,
): Promise<AuthAnswer> {
  const token: unknown = await fetch('/api/auth/csrf').then((response) => response.json())
  const body = new URLSearchParams({ ...fields, csrfToken: textAt(token, 'csrfToken'), json: 'true' })
  const response = await fetch(`/api/auth/${path}`, { method: 'POST', body })
  const answer: unknown = await response.json().catch(() => null)
  const url = textAt(answer, 'url')
  return { status: response.status, url: URL.canParse(url, location.href) ? new URL(url, location.href) : null }
}

function textAt(value: unknown, key: string): string {
  if (typeof value !== 'object' || value === null) return ''
  const found: unknown = Object.getOwnPropertyDescriptor(value, key)?.value
  return typeof found === 'string' ? found : ''
}
