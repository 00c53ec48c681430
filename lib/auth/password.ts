/**
 * Passwords: argon2id with the parameters OWASP's Password Storage Cheat Sheet gives first (19 MiB, 2 passes, 1 lane).
 * An unknown e-mail costs the same work as a wrong password, so that neither time nor words tell them apart.
 */
import 'server-only'
import { randomBytes } from 'node:crypto'
import { hash, parseOptions, verify } from '@node-rs/argon2'
import { passwordLength } from '@/lib/contracts/password-length'

/** Argon2id is the package's default algorithm; the hash names it, and a test holds it. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), parameters)
}

/** False for a wrong password and, after the same work, for a person who is not there (`passwordHash` null). */
export async function verifyPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const isMatch = await verify(passwordHash ?? (await getDecoy()), clipped(password))
  return passwordHash !== null && isMatch
}

/** True when a stored hash was made with weaker parameters than today's. */
export function needsRehash(passwordHash: string): boolean {
  const stored = parseOptions(passwordHash)
  return stored.memoryCost < parameters.memoryCost || stored.timeCost < parameters.timeCost
}

let decoy: Promise<string> | undefined

/** A hash nobody knows the password of, made once for each process. */
function getDecoy(): Promise<string> {
  decoy ??= hashPassword(randomBytes(32).toString('base64'))
  return decoy
}

/** Nothing longer than a password can be is worth hashing; one character more keeps it wrong. */
function clipped(password: string): string {
  return password.normalize('NFKC').slice(0, passwordLength.max + 1)
}
