-- What the extended model holds beside its levels: recent form, and how far knowledge is believed to be all or none. Null where the
-- constants a row was worked out with leave it out, as in every row written before.

ALTER TABLE "learner"
  ADD COLUMN "all_or_none_share" DOUBLE PRECISION,
  ADD COLUMN "form_mean" DOUBLE PRECISION,
  ADD COLUMN "form_variance" DOUBLE PRECISION,
  ADD CONSTRAINT "learner_extension_whole" CHECK (num_nulls("all_or_none_share", "form_mean", "form_variance") IN (0, 3)),
  ADD CONSTRAINT "learner_all_or_none_share_range" CHECK ("all_or_none_share" >= 0 AND "all_or_none_share" <= 1),
  ADD CONSTRAINT "learner_form_finite" CHECK (
    "form_mean" > '-Infinity' AND "form_mean" < 'Infinity' AND "form_variance" >= 0 AND "form_variance" < 'Infinity'
  );

ALTER TABLE "mastery"
  ADD COLUMN "known" DOUBLE PRECISION,
  ADD COLUMN "form_mean" DOUBLE PRECISION,
  ADD COLUMN "form_variance" DOUBLE PRECISION,
  ADD COLUMN "form_sequence" INTEGER,
  ADD CONSTRAINT "mastery_extension_whole" CHECK (
    num_nulls("known", "form_mean", "form_variance", "form_sequence") IN (0, 4)
  ),
  ADD CONSTRAINT "mastery_known_range" CHECK ("known" >= 0 AND "known" <= 1),
  ADD CONSTRAINT "mastery_form_finite" CHECK (
    "form_mean" > '-Infinity' AND "form_mean" < 'Infinity' AND "form_variance" >= 0 AND "form_variance" < 'Infinity'
  ),
  ADD CONSTRAINT "mastery_form_sequence_range" CHECK ("form_sequence" >= 1);
