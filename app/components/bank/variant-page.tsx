/** A question of the bank: where it stands, everything about one of its variants, and what its answers say. */
import Link from 'next/link'
import { AnsweredForm } from '@/app/components/answer/answered-form'
import { toAskedParts } from '@/app/components/answer/to-asked-parts'
import { Markdown } from '@/app/components/markdown/markdown'
import { QuestionRecord } from '@/app/components/studio/record/question-record'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'
import type { BankQuestionView } from '@/lib/contracts/bank/bank-views'
import type { VariantPreview } from '@/lib/contracts/views'
import { HintList } from './hint-list'
import { highestSeed, lowestSeed } from './parse-seed'
import { KeyTable, MistakeList, ParameterTable } from './preview-tables'
import { ProofPanel } from './proof-panel'
import { QuestionHead } from './question-head'
import { SeedForm } from './seed-form'
import { UsagePanel } from './usage-panel'

type VariantPageProps = {
  readonly standing: BankQuestionView
  readonly preview: VariantPreview
  readonly seed: 'read' | 'unreadable'
}

export async function VariantPage({ standing, preview, seed }: VariantPageProps) {
  const [t, bank] = await Promise.all([getTranslations('Variant'), getTranslations('Bank')])
  const { question } = preview
  return (
    <>
      <PageHead
        kicker={<Link href="/bank">{t('back')}</Link>}
        title={question.title}
        lead={`${question.id} · ${t('lead', { version: question.version, origin: bank(question.origin) })}`}
      />
      <QuestionHead view={standing} />
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
      <QuestionRecord questionId={question.id} />
      <UsagePanel usage={standing.usage} answers={question.answerCount} />
      <ProofPanel key={question.id} questionId={question.id} />
    </>
  )
}
