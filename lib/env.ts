/** The environment, read once and parsed: a wrong setting stops the process with a sentence that names it. */
import { z } from 'zod'

const flag = z
  .enum(['0', '1', ''])
  .default('0')
  .transform((value) => value === '1')

const environmentSchema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' }),
  NEXTAUTH_URL: z.url().default('http://localhost:3000'),
  NEXTAUTH_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  SURPRISAL_DEMO: flag,
  SURPRISAL_DEMO_CLASS: z.enum(['on', 'off']).default('on'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

export type Environment = {
  readonly databaseUrl: string
  readonly nextAuthUrl: string
  readonly nextAuthSecret: string | undefined
  /** True with the embedded database or SURPRISAL_DEMO=1: demo people exist and their sign-ins may be shown. */
  readonly isDemo: boolean
  /** With demo people comes a simulated class, unless SURPRISAL_DEMO_CLASS=off. */
  readonly hasDemoClass: boolean
  readonly logLevel: z.infer<typeof environmentSchema>['LOG_LEVEL']
}

export function parseEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = environmentSchema.safeParse(source)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The environment is not usable. ${problems.join('; ')}`)
  }
  const { DATABASE_URL, NEXTAUTH_URL, NEXTAUTH_SECRET, SURPRISAL_DEMO, SURPRISAL_DEMO_CLASS, LOG_LEVEL } = parsed.data
  return {
    databaseUrl: DATABASE_URL,
    nextAuthUrl: NEXTAUTH_URL,
    nextAuthSecret: NEXTAUTH_SECRET,
    isDemo: SURPRISAL_DEMO,
    hasDemoClass: SURPRISAL_DEMO && SURPRISAL_DEMO_CLASS === 'on',
    logLevel: LOG_LEVEL,
  }
}

let current: Environment | undefined

/** Read at first use, not at import, so that a build needs no database address. */
export function getEnvironment(): Environment {
  current ??= parseEnvironment(process.env)
  return current
}
