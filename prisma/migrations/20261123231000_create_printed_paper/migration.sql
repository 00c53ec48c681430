-- CreateTable
CREATE TABLE "printed_paper" (
    "course_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "student_id" UUID,
    "attempt_number" INTEGER,
    "revision" INTEGER NOT NULL,
    "problems" JSONB NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "made_by_id" UUID NOT NULL,

    CONSTRAINT "printed_paper_pkey" PRIMARY KEY ("course_id","assessment_id","number")
);

-- CreateIndex
CREATE INDEX "printed_paper_course_id_student_id_idx" ON "printed_paper"("course_id", "student_id");

-- AddForeignKey
ALTER TABLE "printed_paper" ADD CONSTRAINT "printed_paper_course_id_assessment_id_fkey" FOREIGN KEY ("course_id", "assessment_id") REFERENCES "assessment"("course_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "printed_paper" ADD CONSTRAINT "printed_paper_course_id_student_id_fkey" FOREIGN KEY ("course_id", "student_id") REFERENCES "enrolment"("course_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;
