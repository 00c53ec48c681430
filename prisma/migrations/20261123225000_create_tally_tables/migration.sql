-- Roll-ups of one student's answers: what the pages of a class read, so that no page reads the log.

-- CreateEnum
CREATE TYPE "reliability_source" AS ENUM ('model', 'student');

-- CreateTable
CREATE TABLE "activity_tally" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "answers" INTEGER NOT NULL,
    "score_sum" DOUBLE PRECISION NOT NULL,
    "full_count" INTEGER NOT NULL,
    "seconds" INTEGER NOT NULL,

    CONSTRAINT "activity_tally_pkey" PRIMARY KEY ("course_id","student_id","day")
);

-- CreateTable
CREATE TABLE "objective_tally" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "objective_id" TEXT NOT NULL,
    "week" DATE NOT NULL,
    "answers" INTEGER NOT NULL,
    "score_sum" DOUBLE PRECISION NOT NULL,
    "full_count" INTEGER NOT NULL,
    "seconds" INTEGER NOT NULL,

    CONSTRAINT "objective_tally_pkey" PRIMARY KEY ("course_id","student_id","objective_id","week")
);

-- CreateTable
CREATE TABLE "mistake_tally" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "objective_id" TEXT NOT NULL,
    "mistake" TEXT NOT NULL,
    "week" DATE NOT NULL,
    "opportunities" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "last_submission_id" UUID,

    CONSTRAINT "mistake_tally_pkey" PRIMARY KEY ("course_id","student_id","objective_id","mistake","week")
);

-- CreateTable
CREATE TABLE "question_tally" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "question_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "answers" INTEGER NOT NULL,
    "score_sum" DOUBLE PRECISION NOT NULL,
    "score_square_sum" DOUBLE PRECISION NOT NULL,
    "full_count" INTEGER NOT NULL,
    "first_score" DOUBLE PRECISION NOT NULL,
    "last_score" DOUBLE PRECISION NOT NULL,
    "best_score" DOUBLE PRECISION NOT NULL,
    "seconds" INTEGER NOT NULL,
    "first_answered_at" TIMESTAMPTZ(3) NOT NULL,
    "last_answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "question_tally_pkey" PRIMARY KEY ("course_id","student_id","question_id","version")
);

-- CreateTable
CREATE TABLE "reliability_tally" (
    "course_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "source" "reliability_source" NOT NULL,
    "bin" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "predicted_sum" DOUBLE PRECISION NOT NULL,
    "observed_sum" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "reliability_tally_pkey" PRIMARY KEY ("course_id","student_id","source","bin")
);

-- AddForeignKey
ALTER TABLE "activity_tally" ADD CONSTRAINT "activity_tally_course_id_student_id_fkey" FOREIGN KEY ("course_id", "student_id") REFERENCES "learner"("course_id", "student_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objective_tally" ADD CONSTRAINT "objective_tally_course_id_student_id_fkey" FOREIGN KEY ("course_id", "student_id") REFERENCES "learner"("course_id", "student_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mistake_tally" ADD CONSTRAINT "mistake_tally_course_id_student_id_fkey" FOREIGN KEY ("course_id", "student_id") REFERENCES "learner"("course_id", "student_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_tally" ADD CONSTRAINT "question_tally_course_id_student_id_fkey" FOREIGN KEY ("course_id", "student_id") REFERENCES "learner"("course_id", "student_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reliability_tally" ADD CONSTRAINT "reliability_tally_course_id_student_id_fkey" FOREIGN KEY ("course_id", "student_id") REFERENCES "learner"("course_id", "student_id") ON DELETE RESTRICT ON UPDATE CASCADE;

