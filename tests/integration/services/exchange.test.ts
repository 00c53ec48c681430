import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { UnreadableFileError } from '@/lib/content/interchange/unreadable-file'
import { exportRequestSchema } from '@/lib/contracts/exchange/export-requests'
import type { LookAtImport, TakeImport } from '@/lib/contracts/exchange/import-requests'
import type { ImportReport } from '@/lib/contracts/exchange/import-views'
import { db } from '@/lib/db/client'
import { downloadExport } from '@/lib/services/exchange/download-export'
import { lookAtImport } from '@/lib/services/exchange/look-at-import'
import { makeExport } from '@/lib/services/exchange/make-export'
import { planExport } from '@/lib/services/exchange/plan-export'
import { takeImport } from '@/lib/services/exchange/take-import'
import { undoImport } from '@/lib/services/exchange/undo-import'
import { writeZip } from '@/lib/services/exchange/write-zip'
import { createActor } from '@/tests/support/factories'
import { createTaughtCourse, type TaughtCourse } from '@/tests/support/taught-course'

let author: Actor
let student: Actor
let course: TaughtCourse
let place: { readonly lesson: string; readonly objectives: string[] }

beforeAll(async () => {
  course = await createTaughtCourse({ templates: 2 })
  author = await createActor({ isAuthor: true, enrolments: { [course.id]: 'instructor' } })
  student = await createActor({ enrolments: { [course.id]: 'student' } })
  const [objective] = await db.objective.findMany({ where: { lessonId: course.lessonId }, select: { id: true } })
  place = { lesson: course.lessonId, objectives: [objective?.id ?? ''] }
})

type Brought = Partial<LookAtImport> & { readonly name?: string; readonly bytes: string | Buffer }

const asked = ({ name = '', bytes, ...more }: Brought) => {
  const content = Buffer.from(bytes)
  const files = [{ name, size: content.length }]
  return { request: { files, format: null, place, ...more }, uploaded: [{ name, bytes: content }] }
}
const tell = () => undefined
const look = (brought: Brought, actor = author) => {
  const { request, uploaded } = asked(brought)
  return lookAtImport(actor, request, { uploaded, tell })
}
type Terms = Partial<Pick<TakeImport, 'as' | 'bad' | 'questions' | 'lessons' | 'fingerprint'>>
const take = async (brought: Brought, terms: Terms = {}) => {
  const report = await look(brought)
  const { request, uploaded } = asked(brought)
  const { fingerprint, format } = report
  const questions = report.questions.map(({ question }) => question.id)
  const all: TakeImport = {
    ...request,
    format,
    fingerprint,
    questions,
    lessons: [],
    as: 'published',
    bad: 'refuse',
    ...terms,
  }
  return takeImport(author, all, { uploaded, tell })
}
const changes = ({ questions }: ImportReport) => questions.map(({ question, change }) => [question.id, change])
const undo = (done: Awaited<ReturnType<typeof take>>) =>
  undoImport(author, {
    importId: done.importId,
    questionIds: done.questions.map(({ id }) => id),
    draftIds: done.drafts.map(({ draftId }) => draftId),
    lessons: done.lessons.filter(({ isNew }) => !isNew).map(({ id, version }) => ({ id, version })),
  })
const question = (id: string) =>
  db.question.findUniqueOrThrow({
    where: { id },
    select: {
      title: true,
      archivedAt: true,
      versions: { orderBy: { version: 'asc' }, select: { version: true, authorId: true } },
    },
  })
const csv = (prefix: string, key = '2') =>
  `id,title,question,key,tolerance\n${prefix}-sum,Sum of ones,1 + 1?,${key},0.1\n${prefix}-bits,Bits of a coin,How many bits?,1,0.1\n`

describe('an import', () => {
  it('says what would become of each question, finds the format, and stores nothing by looking', async () => {
    const before = await db.question.count()
    const report = await look({ bytes: csv('look') })
    expect(report).toMatchObject({ format: 'csv', isRead: true, errors: [], refusal: null })
    expect(changes(report)).toEqual([
      ['look-sum', 'created'],
      ['look-bits', 'created'],
    ])
    expect(report.questions[0]?.proof?.verdict).not.toBe('red')
    expect(await db.question.count()).toBe(before)
  })

  it('publishes what was chosen under its author, and twice changes nothing', async () => {
    const done = await take({ bytes: csv('twice') }, { questions: ['twice-sum'] })
    expect(done.questions).toEqual([{ id: 'twice-sum', outcome: 'created' }])
    expect((await question('twice-sum')).versions).toEqual([{ version: 1, authorId: author.userId }])
    expect(await db.question.count({ where: { id: 'twice-bits' } })).toBe(0)
    const events = await db.questionEvent.findMany({
      where: { questionId: 'twice-sum' },
      select: { kind: true, actorId: true },
    })
    expect(events).toEqual([{ kind: 'imported', actorId: author.userId }])

    expect(changes(await look({ bytes: csv('twice') }))).toEqual([
      ['twice-sum', 'unchanged'],
      ['twice-bits', 'created'],
    ])
    const again = await take({ bytes: csv('twice') }, { questions: ['twice-sum'] })
    expect(again.questions).toEqual([{ id: 'twice-sum', outcome: 'unchanged' }])
    expect((await question('twice-sum')).versions).toHaveLength(1)
    expect(await db.questionEvent.count({ where: { questionId: 'twice-sum' } })).toBe(1)
  })

  it('is taken back: what was new goes out of use, what was changed says again what it said', async () => {
    await take({ bytes: csv('back') }, { questions: ['back-sum'] })
    const second = await take({ bytes: csv('back', '3') })
    expect(second.questions.map(({ outcome }) => outcome)).toEqual(['updated', 'created'])
    expect(await undo(second)).toEqual({ retired: 1, restored: 1, discarded: 0, lessons: 0, left: [] })
    const [sum, bits] = [await question('back-sum'), await question('back-bits')]
    expect(sum.versions.map(({ version }) => version)).toEqual([1, 2, 3])
    expect(bits.archivedAt).not.toBeNull()
    expect(changes(await look({ bytes: csv('back') }))).toEqual([
      ['back-sum', 'unchanged'],
      ['back-bits', 'retired'],
    ])
    // Nothing is undone twice, and nothing that somebody has changed since.
    expect(await undo(second)).toMatchObject({ retired: 0, restored: 0, left: ['back-bits', 'back-sum'] })
    expect((await question('back-sum')).versions).toHaveLength(3)
  })

  it('brings a retired question back where that is chosen', async () => {
    const first = await take({ bytes: csv('retired') })
    await undo(first)
    const again = await take({ bytes: csv('retired') })
    expect(again.questions.map(({ outcome }) => outcome)).toEqual(['brought-back', 'brought-back'])
    expect((await question('retired-sum')).archivedAt).toBeNull()
    expect(await undo(again)).toMatchObject({ retired: 2, left: [] })
  })

  it('is refused where the bank has changed since it was looked at', async () => {
    const { fingerprint } = await look({ bytes: csv('stale') })
    await take({ bytes: csv('stale') })
    await expect(take({ bytes: csv('stale') }, { fingerprint })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('takes the others only when asked where one cannot be read', async () => {
    const bytes = `${csv('bad')}bad-third,Third,How many?,many,\n`
    expect((await look({ bytes })).errors).toEqual([{ line: 4, column: 27, message: expect.stringContaining('key') }])
    await expect(take({ bytes })).rejects.toMatchObject({ code: 'invalid-input' })
    expect((await take({ bytes }, { bad: 'skip' })).questions).toHaveLength(2)
  })

  it('keeps a question out that the prover refuses, with the reason, and takes it as a draft', async () => {
    const bytes = 'id,title,question,key,tolerance\nred-one,Red one,What is $\\frac{1$ of it?,1,0.1\n'
    const { questions } = await look({ bytes })
    expect(questions[0]?.proof).toMatchObject({
      verdict: 'red',
      findings: expect.arrayContaining([expect.stringContaining('KaTeX')]),
    })
    const done = await take({ bytes })
    expect(done).toMatchObject({ questions: [], left: [{ id: 'red-one', why: 'red' }] })
    expect(await db.question.count({ where: { id: 'red-one' } })).toBe(0)

    const drafted = await take({ bytes }, { as: 'drafts' })
    const draft = await db.questionDraft.findUniqueOrThrow({ where: { id: drafted.drafts[0]?.draftId ?? '' } })
    expect(draft).toMatchObject({ questionId: null, state: 'draft', createdById: author.userId })
    expect(draft.source).toContain('id: red-one')
    expect(await undo(drafted)).toMatchObject({ discarded: 1, left: [] })
  })

  it('leaves the draft alone that somebody is writing', async () => {
    const bytes = csv('open')
    await take({ bytes })
    const changed = csv('open', '3')
    expect((await take({ bytes: changed }, { as: 'drafts', questions: ['open-sum'] })).drafts).toHaveLength(1)
    expect(await take({ bytes: changed }, { as: 'drafts', questions: ['open-sum'] })).toMatchObject({
      drafts: [],
      left: [{ id: 'open-sum', why: 'draft-open' }],
    })
  })

  it('puts questions where they are told to, and waits with those that are nowhere', async () => {
    const nowhere = { bytes: csv('nowhere'), place: null }
    expect(changes(await look(nowhere))).toEqual([
      ['nowhere-sum', 'unplaced'],
      ['nowhere-bits', 'unplaced'],
    ])
    await expect(take(nowhere)).rejects.toMatchObject({ code: 'invalid-input' })
    const elsewhere = `question,key,lesson,objectives\nBits?,1,no-such-lesson,no-such-objective\n`
    expect((await look({ bytes: elsewhere, place: null })).questions[0]).toMatchObject({
      change: 'unplaced',
      missing: ['no-such-lesson', 'no-such-objective'],
    })
    expect((await look({ bytes: elsewhere })).questions[0]).toMatchObject({ change: 'created', question: place })
  })

  it('shows both where a question has changed here and there, and takes the one that is chosen', async () => {
    const id = 'both-sum'
    await take({ bytes: csv('both') })
    const made = await makeExport(author, exportRequestSchema.parse({ format: 'bank', questions: id }))
    if (made.kind !== 'made') throw new Error('expected a bank')
    const files = Object.fromEntries(textsOf(made.content).map(({ name, text }) => [name, text]))
    const path = `questions/${id}.yaml`
    const edited = (files[path] ?? '').replace(/^title: .*$/m, '# said better\ntitle: Changed in the file')
    await take({ bytes: csv('both').replace('Sum of ones', 'Changed in the bank') })
    const bytes = writeZip(Object.entries({ ...files, [path]: edited }).map(([name, text]) => ({ name, text })))
    const report = await look({ name: 'bank.zip', bytes })
    const view = report.questions.find(({ question: { id: each } }) => each === id)
    expect(report.format).toBe('bank')
    expect(view).toMatchObject({
      change: 'conflict',
      differs: ['title'],
      question: { title: 'Changed in the file' },
      stored: { title: 'Changed in the bank' },
    })
    const taken = await take({ name: 'bank.zip', bytes }, { questions: [id] })
    expect(taken.questions).toEqual([{ id, outcome: 'updated' }])
    expect((await question(id)).title).toBe('Changed in the file')
    const written = await db.questionVersion.findFirst({
      where: { questionId: id, version: 3 },
      select: { source: true },
    })
    expect(written?.source).toContain('# said better')
  })
})

describe('a lesson', () => {
  const text = readFileSync(new URL('../../fixtures/13-04-kl-divergence.source.md', import.meta.url), 'utf8')
  const name = '13-04-kl-divergence.md'
  const id = '13-04-kl-divergence'

  it('comes in with its quiz, keeps its objectives when its text changes, and goes back', async () => {
    const first = await take({ name, bytes: text }, { lessons: [id] })
    expect(first.lessons).toEqual([{ id, version: 1, isNew: true }])
    expect((await look({ name, bytes: text })).lessons).toMatchObject([{ id, change: 'unchanged' }])
    expect((await take({ name, bytes: text }, { lessons: [id] })).lessons).toEqual([])

    const objectives = () => db.objective.findMany({ where: { lessonId: id, archivedAt: null }, select: { id: true } })
    const before = await objectives()
    const changed = text.replace('KL Divergence', 'KL Divergence, told anew')
    expect((await look({ name, bytes: changed })).lessons).toMatchObject([{ change: 'updated' }])
    const second = await take({ name, bytes: changed }, { lessons: [id] })
    expect(second.lessons).toEqual([{ id, version: 2, isNew: false }])
    expect(await objectives()).toEqual(before)
    expect(await undo(second)).toMatchObject({ lessons: 1, left: [] })
    const { title } = await db.lesson.findUniqueOrThrow({ where: { id }, select: { title: true } })
    expect(title).not.toContain('told anew')
  })

  it('leaves as its own text, which comes back unchanged', async () => {
    const { content, fileName } = await downloadExport(
      author,
      exportRequestSchema.parse({ format: 'lesson', lesson: id }),
    )
    expect(fileName).toBe(`${id}.zip`)
    expect((await look({ name: fileName, bytes: content })).lessons).toMatchObject([{ id, change: 'unchanged' }])
  })
})

describe('a hostile upload', () => {
  const packed = (text: string) => {
    const content = deflateRawSync(Buffer.from(text))
    const whole = writeZip([{ name: 'a.xml', text: '' }])
    const directory = Buffer.from(whole.subarray(35, whole.length - 22))
    directory.writeUInt16LE(8, 10)
    directory.writeUInt32LE(content.length, 20)
    const end = Buffer.from(whole.subarray(whole.length - 22))
    end.writeUInt32LE(35 + content.length, 16)
    return Buffer.concat([whole.subarray(0, 35), content, directory, end])
  }

  it.each([
    ['a bomb', 'bomb.zip', () => packed(' '.repeat(50_000_001)), 'unpacks to at most'],
    ['an archive that is cut off', 'cut.zip', () => packed('x').subarray(0, 60), 'whole zip archive'],
    ['no archive', 'none.zip', () => Buffer.from('hello'), 'Expected a zip archive'],
    ['an archive of pictures', 'p.zip', () => writeZip([{ name: 'a.png', text: '' }]), 'no file of them'],
    ['UTF-16', 'a.csv', () => Buffer.from('\uFEFFa,b', 'utf16le'), 'UTF-16'],
    ['another encoding', 'a.csv', () => Buffer.from([0x61, 0xe9, 0x2c]), 'CSV UTF-8'],
    ['a text of nine million bytes', 'a.gift', () => Buffer.alloc(9_000_000, 0x61), 'at most 8000000 bytes'],
  ])('is refused in words: %s', async (_what, name, bytes, words) => {
    const refusal = await look({ name, bytes: bytes() }).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(UnreadableFileError)
    expect(refusal).toMatchObject({ message: expect.stringContaining(words) })
  })

  it.each([
    ['entities', 'a.xml', '<!DOCTYPE q [<!ENTITY a "b">]><quiz>&a;</quiz>'],
    ['tags in tags', 'a.xml', `<quiz>${'<a>'.repeat(100_000)}`],
    ['YAML in YAML', 'a.yaml', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    [
      'references without end',
      'a.yaml',
      `a: &a [x,x,x,x]\n${'bcdefghij'.replaceAll(/./g, (each) => `${each}: &${each} [*${previous(each)},*${previous(each)},*${previous(each)},*${previous(each)}]\n`)}`,
    ],
  ])('is read only as far as it is worth: %s', async (_what, name, bytes) => {
    const report = await look({ name, bytes })
    expect(report.questions).toEqual([])
    expect(report.errors).toHaveLength(1)
    expect(report.errors[0]?.message).toMatch(/Expected/)
  })

  it('reaches no file by its path, and runs nothing of what it says', async () => {
    const item =
      '<quiz><question type="truefalse"><name><text>Sure</text></name><questiontext format="html"><text><![CDATA[<p onclick="x()">Is <script>alert(1)</script>it?</p>]]></text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>'
    const outside = writeZip([{ name: '../../../../tmp/out.xml', text: item }])
    await expect(look({ name: 'up.zip', bytes: outside })).rejects.toThrow('leads out of it')
    const report = await look({ name: 'in.zip', bytes: writeZip([{ name: 'in.xml', text: item }]) })
    expect(report.questions[0]?.question.prompt).toBe('Is it?')
    expect(report.lost.map(({ what }) => what).join()).toMatch(/script/)
  })

  it('is refused whoever may not, before anything is read', async () => {
    for (const actor of [student, await createActor({ enrolments: { [course.id]: 'instructor' } })]) {
      await expect(look({ bytes: Buffer.from([0xff]) }, actor)).rejects.toMatchObject({ code: 'forbidden' })
      const { request, uploaded } = asked({ bytes: csv('no') })
      const all: TakeImport = { ...request, fingerprint: '', questions: [], lessons: [], as: 'published', bad: 'skip' }
      await expect(takeImport(actor, all, { uploaded, tell })).rejects.toMatchObject({ code: 'forbidden' })
      const nothing = { importId: author.userId, questionIds: [], draftIds: [], lessons: [] }
      await expect(undoImport(actor, nothing)).rejects.toMatchObject({ code: 'forbidden' })
      await expect(planExport(actor, exportRequestSchema.parse({}))).rejects.toMatchObject({ code: 'forbidden' })
    }
  })
})

describe('an export', () => {
  it.each(['gift', 'moodle-xml', 'qti', 'csv'] as const)(
    'of what the database holds as %s comes back readable',
    async (format) => {
      const request = exportRequestSchema.parse({ format, lesson: course.lessonId, variants: '2' })
      const plan = await planExport(author, request)
      if (plan.kind !== 'ready') throw new Error('expected an export')
      const { fileName, content } = await downloadExport(author, request)
      expect(plan).toMatchObject({ fileName, bytes: content.length })
      const report = await look({ name: fileName, bytes: content, place: null })
      expect(report.format).toBe(format)
      expect(report.errors).toEqual([])
      expect(report.questions).toHaveLength(plan.report.problems)
      expect(report.questions.filter(({ change }) => change === 'unplaced')).toEqual([])
    },
  )

  it('names what is not there, and says where there is nothing or too much', async () => {
    const some = exportRequestSchema.parse({ format: 'csv', questions: `${course.lessonId}-question-1,none` })
    expect(await planExport(author, some)).toMatchObject({ kind: 'ready', report: { questions: 1, missing: ['none'] } })
    const none = exportRequestSchema.parse({ format: 'csv', questions: 'none,No id' })
    expect(await planExport(author, none)).toEqual({ kind: 'nothing', missing: ['none', 'No id'] })
    await expect(downloadExport(author, none)).rejects.toMatchObject({ code: 'not-found' })
    expect(await planExport(author, exportRequestSchema.parse({ format: 'lesson' }))).toEqual({ kind: 'no-lesson' })
  })
})

function previous(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) - 1)
}

/** Of an archive as ours are: stored, not packed. */
function textsOf(zip: Buffer): readonly { readonly name: string; readonly text: string }[] {
  const files: { readonly name: string; readonly text: string }[] = []
  for (let at = 0; zip.readUInt32LE(at) === 0x04_03_4b_50; ) {
    const [size, length] = [zip.readUInt32LE(at + 18), zip.readUInt16LE(at + 26)]
    const start = at + 30 + length
    files.push({ name: zip.toString('utf8', at + 30, start), text: zip.toString('utf8', start, start + size) })
    at = start + size
  }
  return files
}
