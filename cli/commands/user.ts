/** `user add`: makes an account, the first admin of an installation among them. */
import { randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import type { NewUser } from '@/lib/contracts/new-user'
import { printResult } from '../output'
import { UsageError } from '../usage-error'
import { withAppDatabase } from '../with-app-database'

export const name = 'user'

export const usage = `Usage: npm run -s surprisal -- user add --email E-MAIL --name NAME [options]

Makes an account that may sign in.
  --admin            may write the question bank and see every course
  --course SLUG      enrols the person in a course …
  --role ROLE        … as student or instructor (student unless said)
  --password TEXT    the password; - reads it from standard input; left out, one is made and printed once
  --json             prints JSON
The database is the one DATABASE_URL names, or the embedded one.`

export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      admin: { type: 'boolean', default: false },
      course: { type: 'string' },
      role: { type: 'string', default: 'student' },
      password: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  if (positionals.join(' ') !== 'add') throw new UsageError(usage)
  if (values.email === undefined || values.name === undefined) throw new UsageError('Give --email and --name.')
  const given = await readPassword(values.password)
  const password = given ?? randomBytes(15).toString('base64url')
  const enrolment = toEnrolment(values)
  const user = { email: values.email, name: values.name, password, isAdmin: values.admin, enrolment }
  const { userId } = await addUser(user)
  // A password we made is shown this once: only its hash is kept.
  const made = given === null ? { password } : {}
  printResult({ userId, email: user.email, isAdmin: user.isAdmin, ...made }, { asJson: values.json })
  return 0
}

async function readPassword(option: string | undefined): Promise<string | null> {
  if (option !== '-') return option ?? null
  return (await text(process.stdin)).replace(/\r?\n$/, '')
}

type EnrolmentOptions = { readonly course?: string | undefined; readonly role: string }

function toEnrolment({ course, role }: EnrolmentOptions): NewUser['enrolment'] {
  if (role !== 'student' && role !== 'instructor') throw new UsageError('--role is student or instructor.')
  return course === undefined ? null : { courseSlug: course, role }
}

async function addUser(user: NewUser): Promise<{ readonly userId: string }> {
  return withAppDatabase(async () => {
    const [{ addUser: add }, { systemActor }, { AppError }] = await Promise.all([
      import('@/lib/services/add-user'),
      import('@/lib/auth/actor'),
      import('@/lib/errors'),
    ])
    return add(systemActor, user).catch((error: unknown) => {
      throw error instanceof AppError ? new UsageError(error.message) : error
    })
  })
}
