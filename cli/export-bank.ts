/** `export --format bank`: what the database holds as the files of a folder or archive. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type BankFile, bankFiles } from '@/lib/content/interchange/bank-files'
import { writeZip } from '@/lib/services/exchange/write-zip'
import { toJson } from './output'
import { UsageError } from './usage-error'
import { withAppDatabase } from './with-app-database'

type Asked = { readonly out: string | undefined; readonly lessonId: string | null; readonly asJson: boolean }

export async function exportBank({ out, lessonId, asJson }: Asked): Promise<number> {
  if (out === undefined) throw new UsageError('Expected --out FOLDER or --out FILE.zip: a bank is many files.')
  const bank = await withAppDatabase(async () => {
    const [{ takeOutBank }, { systemActor }] = await Promise.all([
      import('@/lib/services/take-out-bank'),
      import('@/lib/auth/actor'),
    ])
    return takeOutBank(systemActor, { lessonId })
  })
  if (lessonId !== null && bank.lessons.length === 0) throw new UsageError(`There is no lesson "${lessonId}".`)
  const { files, lost } = bankFiles(bank)
  const write = out.toLowerCase().endsWith('.zip') ? writeFile(out, writeZip(files)) : writeFolder(out, files)
  await write.catch((error: unknown) => {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${out} cannot be written: ${error instanceof Error ? error.message : String(error)}.`)
  })
  const [lessons, questions] = [bank.lessons.length, bank.questions.length]
  if (asJson) process.stdout.write(`${toJson({ out, lessons, questions, lost })}\n`)
  else process.stderr.write(`Written to ${out}: lessons ${lessons}, questions ${questions}.\n`)
  if (!asJson) for (const { question, what } of lost) process.stderr.write(`${question}: ${what}\n`)
  return 0
}

/** What an earlier bank had and this one has not goes; of anything else in the folder nothing is touched. */
async function writeFolder(folder: string, files: readonly BankFile[]): Promise<void> {
  const there = await readdir(folder).catch(() => [])
  const before = await readFile(path.join(folder, 'bank.json'), 'utf8').catch(() => null)
  if (there.some((name) => !name.startsWith('.')) && before === null) {
    throw new UsageError(`${folder} holds something else: name a folder that is empty, or holds a bank.`)
  }
  const names = new Set(files.map(({ name }) => name))
  for (const part of ['questions', 'lessons']) {
    for (const name of await readdir(path.join(folder, part)).catch(() => [])) {
      if (/\.(?:yaml|md)$/.test(name) && !names.has(`${part}/${name}`)) await rm(path.join(folder, part, name))
    }
  }
  for (const { name, text } of files) {
    await mkdir(path.join(folder, path.dirname(name)), { recursive: true })
    await writeFile(path.join(folder, name), text)
  }
}
