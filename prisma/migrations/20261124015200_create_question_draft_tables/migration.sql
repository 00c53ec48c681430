-- Questions while they are being written: drafts, words on their lines, and what happened to them.
CREATE TYPE "question_draft_state" AS ENUM ('draft', 'in_review', 'published', 'discarded');

-- CreateTable
CREATE TABLE "question_draft" (
    "id" UUID NOT NULL,
    "question_id" TEXT,
    "base_version" INTEGER,
    "state" "question_draft_state" NOT NULL DEFAULT 'draft',
    "source" TEXT NOT NULL,
    "own_mistakes" JSON NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by" UUID NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "published_version" INTEGER,

    CONSTRAINT "question_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_comment" (
    "id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "quoted" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_by" UUID,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "question_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_event" (
    "id" UUID NOT NULL,
    "question_id" TEXT,
    "draft_id" UUID,
    "kind" TEXT NOT NULL,
    "version" INTEGER,
    "actor_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "detail" JSONB NOT NULL,

    CONSTRAINT "question_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "question_draft_question_id_idx" ON "question_draft"("question_id");

-- CreateIndex
CREATE INDEX "question_comment_draft_id_idx" ON "question_comment"("draft_id");

-- CreateIndex
CREATE INDEX "question_event_question_id_idx" ON "question_event"("question_id");

-- CreateIndex
CREATE INDEX "question_event_draft_id_idx" ON "question_event"("draft_id");

-- AddForeignKey
ALTER TABLE "question_draft" ADD CONSTRAINT "question_draft_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_comment" ADD CONSTRAINT "question_comment_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "question_draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_event" ADD CONSTRAINT "question_event_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_event" ADD CONSTRAINT "question_event_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "question_draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

