'use server'

// Names or pseudonyms in this browser, until it is closed or changed back. A form's action, so that it works without a script.
import { cookies } from 'next/headers'
import { hidden, namesCookie } from '@/app/require-names'

export async function hideNames(): Promise<void> {
  const jar = await cookies()
  jar.set(namesCookie, hidden, { path: '/', httpOnly: true, sameSite: 'lax' })
}

export async function showNames(): Promise<void> {
  const jar = await cookies()
  jar.delete(namesCookie)
}
