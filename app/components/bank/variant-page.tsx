/** Everything about one variant: what the student sees, the key, the parameters, the mistakes it recognises, the solution. */
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { AnsweredForm } from '@/app/components/answer/answered-form'
import { toAskedParts } from '@/app/components/answer/to-asked-parts'
import { Markdown } from '@/app/components/markdown/markdown'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import type { DifficultyView } from '@/lib/contracts/calibration-views'
import type { VariantPreview } from '@/lib/contracts/views'
import { DifficultyPanel } from './difficulty-panel'
import { HintList } from './hint-list'
import { highestSeed, lowestSeed } from './parse-seed'
import { KeyTable, MistakeList, ParameterTable } from './preview-tables'
import { ProofPanel } from './proof-panel'
import { SeedForm } from './seed-form'

type VariantPageProps = {
  readonly preview: VariantPreview
  readonly difficulty: DifficultyView
  readonly seed: 'read' | 'unreadable'
}

export async function VariantPage({ preview, difficulty, seed }: VariantPageProps) {
  const [t, bank] = await Promise.all([getTranslations('Variant'), getTranslations('Bank')])
  const { question } = preview
  return (
    <>
      <PageHead
        kicker={<Link href="/bank">{t('back')}</Link>}
        title={question.title}
        lead={`${question.id} · ${t('lead', { version: question.version, origin: bank(question.origin) })}`}
      />
      <SeedForm questionId={question.id} seed={preview.seed} />
      {seed === 'unreadable' && <p role="alert">{t('badSeed', { low: lowestSeed, high: highestSeed })}</p>}
      <section className={page['section']}>
        <h2>{t('problem')}</h2>
        <div className={page['card']}>
          <Markdown text={preview.prompt} />
          <AnsweredForm parts={toAskedParts(preview.parts)} response={{}} />
        </div>
      </section>
      <KeyTable preview={preview} />
      <MistakeList mistakes={preview.mistakes} />
      <ParameterTable parameters={preview.parameters} />
      <HintList hints={preview.hints} />
      <section className={page['section']}>
        <h2>{t('solution')}</h2>
        <Markdown text={preview.solution} />
      </section>
      <DifficultyPanel difficulty={difficulty} />
      <ProofPanel key={question.id} questionId={question.id} />
    </>
  )
}
