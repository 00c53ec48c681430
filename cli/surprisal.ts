/** The command line: finds the asked command, runs it, and turns what went wrong into a sentence and a status. */
import { UsageError } from './usage-error'

type Command = {
  readonly usage: string
  readonly run: (args: readonly string[]) => Promise<number>
}

type CommandEntry = { readonly summary: string; readonly load: () => Promise<Command> }

const commands: ReadonlyMap<string, CommandEntry> = new Map([
  ['metric', { summary: 'evaluate one function of the metrics library', load: () => import('./commands/metric') }],
  ['import', { summary: 'read a lesson or questions, say what was lost', load: () => import('./commands/import') }],
  ['export', { summary: 'write questions for another program', load: () => import('./commands/export') }],
  ['statistics', { summary: 'say what the marks of a quiz tell of it', load: () => import('./commands/statistics') }],
  ['questions', { summary: 'list the questions of the bank', load: () => import('./commands/questions') }],
  ['variant', { summary: 'write one problem from a question and a seed', load: () => import('./commands/variant') }],
  ['grade', { summary: 'grade a response to one problem', load: () => import('./commands/grade') }],
  ['calibrate', { summary: 'fit the learner model to all answers', load: () => import('./commands/calibrate') }],
  ['calibrate-irt', { summary: 'fit a test by item response theory', load: () => import('./commands/calibrate-irt') }],
  [
    'rebuild-statistics',
    { summary: 'make the roll-ups of classes anew', load: () => import('./commands/rebuild-statistics') },
  ],
  ['replay', { summary: 'measure the learner model on a log', load: () => import('./commands/replay') }],
  ['simulate', { summary: 'measure a policy on simulated learners', load: () => import('./commands/simulate') }],
  [
    'simulate-class',
    { summary: 'bring a class of simulated students', load: () => import('./commands/simulate-class') },
  ],
  ['validate', { summary: 'prove questions on many variants', load: () => import('./commands/validate') }],
  ['docs', { summary: 'write the pages made from code and content', load: () => import('./commands/docs') }],
  ['user', { summary: 'add a person who may sign in', load: () => import('./commands/user') }],
])

// Whoever reads may have read enough (`… | head -1`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await main(process.argv.slice(2))

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(`Usage: npm run -s surprisal -- <command> …\n\n${commandList()}\n`)
    return name === undefined ? 2 : 0
  }
  const entry = commands.get(name)
  if (entry === undefined) {
    process.stderr.write(`There is no command "${name}". The commands are:\n${commandList()}\n`)
    return 2
  }
  const command = await entry.load()
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${command.usage}\n`)
    return 0
  }
  return command.run(args).catch(report)
}

function commandList(): string {
  return [...commands].map(([name, { summary }]) => `  ${name.padEnd(18)} ${summary}`).join('\n')
}

function report(error: unknown): number {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  return isUsageProblem(error) ? 2 : 1
}

/** Ours, or what parseArgs throws at an option it does not know. */
function isUsageProblem(error: unknown): boolean {
  if (error instanceof UsageError) return true
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
