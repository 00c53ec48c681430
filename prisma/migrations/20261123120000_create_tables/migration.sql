-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "enrolment_role" AS ENUM ('student', 'instructor');

-- CreateEnum
CREATE TYPE "question_origin" AS ENUM ('template', 'as_written');

-- CreateEnum
CREATE TYPE "variant_status" AS ENUM ('open', 'answered', 'skipped');

-- CreateTable
CREATE TABLE "installation_setting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "installation_setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "user_account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "is_admin" BOOLEAN NOT NULL DEFAULT false,
    "session_epoch" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'UTC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "course_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enrolment" (
    "course_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "enrolment_role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "enrolment_pkey" PRIMARY KEY ("course_id","user_id")
);

-- CreateTable
CREATE TABLE "lesson" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "next_lesson_id" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lesson_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lesson_prerequisite" (
    "lesson_id" TEXT NOT NULL,
    "prerequisite_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "lesson_prerequisite_pkey" PRIMARY KEY ("lesson_id","prerequisite_id")
);

-- CreateTable
CREATE TABLE "course_lesson" (
    "course_id" UUID NOT NULL,
    "lesson_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "course_lesson_pkey" PRIMARY KEY ("course_id","lesson_id")
);

-- CreateTable
CREATE TABLE "objective" (
    "id" TEXT NOT NULL,
    "lesson_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "objective_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "objective_prerequisite" (
    "objective_id" TEXT NOT NULL,
    "prerequisite_id" TEXT NOT NULL,

    CONSTRAINT "objective_prerequisite_pkey" PRIMARY KEY ("objective_id","prerequisite_id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "lesson_id" TEXT NOT NULL,
    "origin" "question_origin" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_version" (
    "question_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "definition" JSON NOT NULL,
    "definition_hash" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "question_version_pkey" PRIMARY KEY ("question_id","version")
);

-- CreateTable
CREATE TABLE "question_objective" (
    "question_id" TEXT NOT NULL,
    "objective_id" TEXT NOT NULL,

    CONSTRAINT "question_objective_pkey" PRIMARY KEY ("question_id","objective_id")
);

-- CreateTable
CREATE TABLE "learner" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "constants_version" TEXT NOT NULL,
    "general_mean" DOUBLE PRECISION NOT NULL,
    "general_variance" DOUBLE PRECISION NOT NULL,
    "recent_questions" TEXT[],

    CONSTRAINT "learner_pkey" PRIMARY KEY ("course_id","student_id")
);

-- CreateTable
CREATE TABLE "mastery" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "objective_id" TEXT NOT NULL,
    "mean" DOUBLE PRECISION NOT NULL,
    "variance" DOUBLE PRECISION NOT NULL,
    "practice_count" DOUBLE PRECISION NOT NULL,
    "answer_count" INTEGER NOT NULL,
    "miss_streak" INTEGER NOT NULL,
    "last_answered_at" TIMESTAMPTZ(3) NOT NULL,
    "declared_at" TIMESTAMPTZ(3),

    CONSTRAINT "mastery_pkey" PRIMARY KEY ("course_id","student_id","objective_id")
);

-- CreateTable
CREATE TABLE "familiarity" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "question_id" TEXT NOT NULL,
    "mean" DOUBLE PRECISION NOT NULL,
    "variance" DOUBLE PRECISION NOT NULL,
    "answer_count" INTEGER NOT NULL,
    "last_answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "familiarity_pkey" PRIMARY KEY ("course_id","student_id","question_id")
);

-- CreateTable
CREATE TABLE "variant" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "question_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "seed" INTEGER NOT NULL,
    "status" "variant_status" NOT NULL DEFAULT 'open',
    "choice" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "variant_pkey" PRIMARY KEY ("course_id","student_id","id")
);

-- CreateTable
CREATE TABLE "submission" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "request_key" UUID NOT NULL,
    "response" JSONB NOT NULL,
    "score_fraction" DOUBLE PRECISION NOT NULL,
    "grade" JSONB NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("course_id","student_id","id")
);

-- CreateTable
CREATE TABLE "learner_event" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "learner_event_pkey" PRIMARY KEY ("course_id","student_id","sequence")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_account_email_key" ON "user_account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "course_slug_key" ON "course"("slug");

-- CreateIndex
CREATE INDEX "enrolment_user_id_idx" ON "enrolment"("user_id");

-- CreateIndex
CREATE INDEX "course_lesson_lesson_id_idx" ON "course_lesson"("lesson_id");

-- CreateIndex
CREATE INDEX "objective_lesson_id_position_idx" ON "objective"("lesson_id", "position");

-- CreateIndex
CREATE INDEX "objective_prerequisite_prerequisite_id_idx" ON "objective_prerequisite"("prerequisite_id");

-- CreateIndex
CREATE INDEX "question_lesson_id_idx" ON "question"("lesson_id");

-- CreateIndex
CREATE INDEX "question_objective_objective_id_idx" ON "question_objective"("objective_id");

-- CreateIndex
CREATE INDEX "variant_question_id_version_idx" ON "variant"("question_id", "version");

-- CreateIndex
CREATE INDEX "submission_course_id_student_id_variant_id_idx" ON "submission"("course_id", "student_id", "variant_id");

-- CreateIndex
CREATE UNIQUE INDEX "submission_course_id_student_id_request_key_key" ON "submission"("course_id", "student_id", "request_key");

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lesson_prerequisite" ADD CONSTRAINT "lesson_prerequisite_lesson_id_fkey" FOREIGN KEY ("lesson_id") REFERENCES "lesson"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_lesson" ADD CONSTRAINT "course_lesson_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_lesson" ADD CONSTRAINT "course_lesson_lesson_id_fkey" FOREIGN KEY ("lesson_id") REFERENCES "lesson"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objective" ADD CONSTRAINT "objective_lesson_id_fkey" FOREIGN KEY ("lesson_id") REFERENCES "lesson"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objective_prerequisite" ADD CONSTRAINT "objective_prerequisite_objective_id_fkey" FOREIGN KEY ("objective_id") REFERENCES "objective"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objective_prerequisite" ADD CONSTRAINT "objective_prerequisite_prerequisite_id_fkey" FOREIGN KEY ("prerequisite_id") REFERENCES "objective"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_version" ADD CONSTRAINT "question_version_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_objective" ADD CONSTRAINT "question_objective_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_objective" ADD CONSTRAINT "question_objective_objective_id_fkey" FOREIGN KEY ("objective_id") REFERENCES "objective"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learner" ADD CONSTRAINT "learner_course_id_student_id_fkey" FOREIGN KEY ("course_id", "student_id") REFERENCES "enrolment"("course_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mastery" ADD CONSTRAINT "mastery_course_id_student_id_fkey" FOREIGN KEY ("course_id", "student_id") REFERENCES "learner"("course_id", "student_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "familiarity" ADD CONSTRAINT "familiarity_course_id_student_id_fkey" FOREIGN KEY ("course_id", "student_id") REFERENCES "learner"("course_id", "student_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "variant" ADD CONSTRAINT "variant_course_id_student_id_fkey" FOREIGN KEY ("course_id", "student_id") REFERENCES "learner"("course_id", "student_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "variant" ADD CONSTRAINT "variant_question_id_version_fkey" FOREIGN KEY ("question_id", "version") REFERENCES "question_version"("question_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_course_id_student_id_fkey" FOREIGN KEY ("course_id", "student_id") REFERENCES "learner"("course_id", "student_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_course_id_student_id_variant_id_fkey" FOREIGN KEY ("course_id", "student_id", "variant_id") REFERENCES "variant"("course_id", "student_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learner_event" ADD CONSTRAINT "learner_event_course_id_student_id_fkey" FOREIGN KEY ("course_id", "student_id") REFERENCES "learner"("course_id", "student_id") ON DELETE RESTRICT ON UPDATE CASCADE;
