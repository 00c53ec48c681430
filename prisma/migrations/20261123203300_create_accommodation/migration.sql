-- CreateTable
CREATE TABLE "accommodation" (
    "course_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "terms" JSONB NOT NULL,
    "author_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "accommodation_pkey" PRIMARY KEY ("course_id","assessment_id","student_id")
);

-- CreateIndex
CREATE INDEX "accommodation_course_id_student_id_idx" ON "accommodation"("course_id", "student_id");

-- AddForeignKey
ALTER TABLE "accommodation" ADD CONSTRAINT "accommodation_course_id_assessment_id_fkey" FOREIGN KEY ("course_id", "assessment_id") REFERENCES "assessment"("course_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accommodation" ADD CONSTRAINT "accommodation_course_id_student_id_fkey" FOREIGN KEY ("course_id", "student_id") REFERENCES "enrolment"("course_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;
