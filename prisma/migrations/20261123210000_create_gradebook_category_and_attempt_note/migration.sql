-- CreateTable
CREATE TABLE "gradebook_category" (
    "course_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,
    "drop_lowest" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "gradebook_category_pkey" PRIMARY KEY ("course_id","id")
);

-- CreateTable
CREATE TABLE "attempt_note" (
    "course_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "slot_id" TEXT NOT NULL,
    "variant_number" INTEGER NOT NULL,
    "author_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attempt_note_pkey" PRIMARY KEY ("course_id","id")
);

-- CreateIndex
CREATE INDEX "attempt_note_course_id_attempt_id_slot_id_variant_number_idx" ON "attempt_note"("course_id", "attempt_id", "slot_id", "variant_number");

-- AddForeignKey
ALTER TABLE "gradebook_category" ADD CONSTRAINT "gradebook_category_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt_note" ADD CONSTRAINT "attempt_note_course_id_attempt_id_slot_id_variant_number_fkey" FOREIGN KEY ("course_id", "attempt_id", "slot_id", "variant_number") REFERENCES "attempt_problem"("course_id", "attempt_id", "slot_id", "variant_number") ON DELETE RESTRICT ON UPDATE CASCADE;

