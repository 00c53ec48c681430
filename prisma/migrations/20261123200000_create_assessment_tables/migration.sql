-- CreateEnum
CREATE TYPE "attempt_closed_by" AS ENUM ('student', 'time', 'instructor');

-- CreateTable
CREATE TABLE "assessment" (
    "course_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "definition" JSON NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("course_id","id")
);

-- CreateTable
CREATE TABLE "assessment_revision" (
    "course_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "definition" JSON NOT NULL,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assessment_revision_pkey" PRIMARY KEY ("course_id","assessment_id","revision")
);

-- CreateTable
CREATE TABLE "attempt" (
    "course_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "deadline_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "closed_by" "attempt_closed_by",
    "graded_at" TIMESTAMPTZ(3),
    "receipt_hash" TEXT,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("course_id","id")
);

-- CreateTable
CREATE TABLE "attempt_problem" (
    "course_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "slot_id" TEXT NOT NULL,
    "variant_number" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "question_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "seed" INTEGER NOT NULL,
    "points" DOUBLE PRECISION NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "response" JSONB,
    "saved_at" TIMESTAMPTZ(3),
    "change_id" UUID,
    "device_id" UUID,
    "device_sequence" INTEGER,
    "is_flagged" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "attempt_problem_pkey" PRIMARY KEY ("course_id","attempt_id","slot_id","variant_number")
);

-- CreateTable
CREATE TABLE "attempt_change" (
    "course_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "change_id" UUID NOT NULL,
    "slot_id" TEXT NOT NULL,
    "variant_number" INTEGER NOT NULL,
    "device_id" UUID NOT NULL,
    "device_sequence" INTEGER NOT NULL,
    "response" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "is_late" BOOLEAN NOT NULL,

    CONSTRAINT "attempt_change_pkey" PRIMARY KEY ("course_id","attempt_id","change_id")
);

-- CreateTable
CREATE TABLE "attempt_submission" (
    "course_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "slot_id" TEXT NOT NULL,
    "variant_number" INTEGER NOT NULL,
    "try_number" INTEGER NOT NULL,
    "request_key" UUID NOT NULL,
    "response" JSONB NOT NULL,
    "score_fraction" DOUBLE PRECISION NOT NULL,
    "grade" JSONB NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attempt_submission_pkey" PRIMARY KEY ("course_id","attempt_id","slot_id","variant_number","try_number")
);

-- CreateTable
CREATE TABLE "assessment_grade" (
    "course_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "computed_points" DOUBLE PRECISION,
    "max_points" DOUBLE PRECISION NOT NULL,
    "override_points" DOUBLE PRECISION,
    "is_excused" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "assessment_grade_pkey" PRIMARY KEY ("course_id","assessment_id","student_id")
);

-- CreateTable
CREATE TABLE "grade_entry" (
    "course_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "actor_id" UUID,
    "regrade_id" UUID,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "grade_entry_pkey" PRIMARY KEY ("course_id","assessment_id","student_id","sequence")
);

-- CreateTable
CREATE TABLE "regrade" (
    "course_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "correction" JSONB NOT NULL,
    "is_never_lower" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "applied_at" TIMESTAMPTZ(3) NOT NULL,
    "applied_by_id" UUID NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" UUID,

    CONSTRAINT "regrade_pkey" PRIMARY KEY ("course_id","id")
);

-- CreateTable
CREATE TABLE "regraded_response" (
    "course_id" UUID NOT NULL,
    "regrade_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "slot_id" TEXT NOT NULL,
    "variant_number" INTEGER NOT NULL,
    "try_number" INTEGER NOT NULL,
    "score_fraction" DOUBLE PRECISION NOT NULL,
    "grade" JSONB NOT NULL,

    CONSTRAINT "regraded_response_pkey" PRIMARY KEY ("course_id","regrade_id","attempt_id","slot_id","variant_number","try_number")
);

-- CreateIndex
CREATE INDEX "attempt_course_id_student_id_idx" ON "attempt"("course_id", "student_id");

-- CreateIndex
CREATE UNIQUE INDEX "attempt_course_id_assessment_id_student_id_number_key" ON "attempt"("course_id", "assessment_id", "student_id", "number");

-- CreateIndex
CREATE INDEX "attempt_problem_question_id_version_idx" ON "attempt_problem"("question_id", "version");

-- CreateIndex
CREATE INDEX "attempt_change_course_id_attempt_id_slot_id_variant_number_idx" ON "attempt_change"("course_id", "attempt_id", "slot_id", "variant_number");

-- CreateIndex
CREATE UNIQUE INDEX "attempt_submission_course_id_attempt_id_request_key_key" ON "attempt_submission"("course_id", "attempt_id", "request_key");

-- CreateIndex
CREATE INDEX "assessment_grade_course_id_student_id_idx" ON "assessment_grade"("course_id", "student_id");

-- CreateIndex
CREATE INDEX "regrade_course_id_assessment_id_idx" ON "regrade"("course_id", "assessment_id");

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_revision" ADD CONSTRAINT "assessment_revision_course_id_assessment_id_fkey" FOREIGN KEY ("course_id", "assessment_id") REFERENCES "assessment"("course_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_course_id_assessment_id_fkey" FOREIGN KEY ("course_id", "assessment_id") REFERENCES "assessment"("course_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_course_id_student_id_fkey" FOREIGN KEY ("course_id", "student_id") REFERENCES "enrolment"("course_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt_problem" ADD CONSTRAINT "attempt_problem_course_id_attempt_id_fkey" FOREIGN KEY ("course_id", "attempt_id") REFERENCES "attempt"("course_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt_problem" ADD CONSTRAINT "attempt_problem_question_id_version_fkey" FOREIGN KEY ("question_id", "version") REFERENCES "question_version"("question_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt_change" ADD CONSTRAINT "attempt_change_course_id_attempt_id_fkey" FOREIGN KEY ("course_id", "attempt_id") REFERENCES "attempt"("course_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt_change" ADD CONSTRAINT "attempt_change_course_id_attempt_id_slot_id_variant_number_fkey" FOREIGN KEY ("course_id", "attempt_id", "slot_id", "variant_number") REFERENCES "attempt_problem"("course_id", "attempt_id", "slot_id", "variant_number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt_submission" ADD CONSTRAINT "attempt_submission_course_id_attempt_id_fkey" FOREIGN KEY ("course_id", "attempt_id") REFERENCES "attempt"("course_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt_submission" ADD CONSTRAINT "attempt_submission_course_id_attempt_id_slot_id_variant_nu_fkey" FOREIGN KEY ("course_id", "attempt_id", "slot_id", "variant_number") REFERENCES "attempt_problem"("course_id", "attempt_id", "slot_id", "variant_number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_grade" ADD CONSTRAINT "assessment_grade_course_id_assessment_id_fkey" FOREIGN KEY ("course_id", "assessment_id") REFERENCES "assessment"("course_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_grade" ADD CONSTRAINT "assessment_grade_course_id_student_id_fkey" FOREIGN KEY ("course_id", "student_id") REFERENCES "enrolment"("course_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_entry" ADD CONSTRAINT "grade_entry_course_id_assessment_id_student_id_fkey" FOREIGN KEY ("course_id", "assessment_id", "student_id") REFERENCES "assessment_grade"("course_id", "assessment_id", "student_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regrade" ADD CONSTRAINT "regrade_course_id_assessment_id_fkey" FOREIGN KEY ("course_id", "assessment_id") REFERENCES "assessment"("course_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regraded_response" ADD CONSTRAINT "regraded_response_course_id_regrade_id_fkey" FOREIGN KEY ("course_id", "regrade_id") REFERENCES "regrade"("course_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

