// The app's doors as a stranger's program finds them, without a page.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { APIRequestContext, APIResponse } from '@playwright/test'
import { z } from 'zod'

const manifestSchema = z.object({ node: z.record(z.string(), z.object({ exportedName: z.string() })) })

/** The id under which the build answers to a server action: anybody can read it in the page's script. */
export function actionId(name: string): string {
  const path = fileURLToPath(new URL('../../../.next/server/server-reference-manifest.json', import.meta.url))
  const { node } = manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  const found = Object.entries(node).find(([, { exportedName }]) => exportedName === name)
  if (found === undefined) throw new TypeError(`the build has no action ${name}`)
  return found[0]
}

type Call = { readonly name: string; readonly body: string; readonly origin?: string }

export function callAction(request: APIRequestContext, { name, body, origin }: Call): Promise<APIResponse> {
  return request.post('/courses/information-theory/practice', {
    headers: {
      accept: 'text/x-component',
      'content-type': 'text/plain;charset=UTF-8',
      'next-action': actionId(name),
      ...(origin === undefined ? {} : { origin }),
    },
    data: Buffer.from(body),
  })
}

type Attempt = { readonly email: string; readonly password: string; readonly address?: string }

/** Signs in as the page does; the cookies stay with the request context. What came of it: `signed-in`, or the error. */
export async function attemptSignIn(request: APIRequestContext, attempt: Attempt): Promise<string> {
  const { email, password, address } = attempt
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse(await (await request.get('/api/auth/csrf')).json())
  const response = await request.post('/api/auth/callback/credentials', {
    form: { email, password, csrfToken, json: 'true' },
    headers: address === undefined ? {} : { 'x-forwarded-for': address },
  })
  const { url } = z.object({ url: z.url() }).parse(await response.json())
  return new URL(url).searchParams.get('error') ?? 'signed-in'
}
