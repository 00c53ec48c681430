-- CreateTable
CREATE TABLE "lesson_version" (
    "lesson_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "objectives" JSON NOT NULL,
    "author_id" UUID,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lesson_version_pkey" PRIMARY KEY ("lesson_id","version"),
    CONSTRAINT "lesson_version_version_range" CHECK ("version" >= 1),
    CONSTRAINT "lesson_version_source_range" CHECK (length("source") <= 2000000),
    CONSTRAINT "lesson_version_note_range" CHECK (length("note") BETWEEN 1 AND 500)
);

-- AddForeignKey
ALTER TABLE "lesson_version" ADD CONSTRAINT "lesson_version_lesson_id_fkey" FOREIGN KEY ("lesson_id") REFERENCES "lesson"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER "lesson_version_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "lesson_version"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
