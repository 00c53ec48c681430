'use server'

// Ends the session. A form's action, so that it works before the page's script has arrived.
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'

export async function signOut(): Promise<void> {
  const jar = await cookies()
  // A long token is cut into several cookies; over https their names begin with __Secure-.
  for (const { name } of jar.getAll()) {
    if (!name.includes('next-auth.session-token')) continue
    jar.set(name, '', { maxAge: 0, path: '/', httpOnly: true, secure: name.startsWith('__Secure-') })
  }
  redirect('/sign-in')
}
