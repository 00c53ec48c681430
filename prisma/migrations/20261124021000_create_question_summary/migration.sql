-- What the bank finds a question by, made of its newest version: so that thousands are searched without opening one. Derived: made anew where it is missing or old.
CREATE TABLE "question_summary" (
    "question_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "method" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "difficulty" TEXT NOT NULL,
    "family" TEXT,
    "answer_kinds" TEXT[],
    "guess_floor" DOUBLE PRECISION NOT NULL,
    "words" TEXT NOT NULL,
    "text_marks" INTEGER[],
    "formula_marks" INTEGER[],

    CONSTRAINT "question_summary_pkey" PRIMARY KEY ("question_id")
);

ALTER TABLE "question_summary" ADD CONSTRAINT "question_summary_question_id_version_fkey" FOREIGN KEY ("question_id", "version") REFERENCES "question_version"("question_id", "version") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "question_summary"
  ADD CONSTRAINT "question_summary_guess_floor_range" CHECK ("guess_floor" >= 0 AND "guess_floor" <= 1);
