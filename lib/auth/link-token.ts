/** The secret in a link. The database holds its hash alone: who reads the table can use none of them. */
import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** 256 bits, as 43 characters of base64url. */
export function createLinkToken(): { readonly token: string; readonly tokenHash: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, tokenHash: hashLinkToken(token) }
}

/** SHA-256 in hexadecimal: a secret of 256 random bits needs no slow hash. */
export function hashLinkToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
