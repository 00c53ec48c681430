-- What the roll-ups promise about single values, held by the database too. In PostgreSQL NaN is greater than every number, so the upper
-- bounds also keep NaN out.
ALTER TABLE "activity_tally"
  ADD CONSTRAINT "activity_tally_counts_range" CHECK (
    "answers" >= 1 AND "full_count" >= 0 AND "full_count" <= "answers" AND "seconds" >= 0
  ),
  ADD CONSTRAINT "activity_tally_score_sum_range" CHECK ("score_sum" >= 0 AND "score_sum" < 'Infinity');

ALTER TABLE "objective_tally"
  ADD CONSTRAINT "objective_tally_counts_range" CHECK (
    "answers" >= 1 AND "full_count" >= 0 AND "full_count" <= "answers" AND "seconds" >= 0
  ),
  ADD CONSTRAINT "objective_tally_score_sum_range" CHECK ("score_sum" >= 0 AND "score_sum" < 'Infinity'),
  ADD CONSTRAINT "objective_tally_week_is_monday" CHECK (extract(isodow FROM "week") = 1);

ALTER TABLE "mistake_tally"
  ADD CONSTRAINT "mistake_tally_counts_range" CHECK ("opportunities" >= 1 AND "count" >= 0 AND "count" <= "opportunities"),
  ADD CONSTRAINT "mistake_tally_submission_when_made" CHECK (("count" = 0) = ("last_submission_id" IS NULL)),
  ADD CONSTRAINT "mistake_tally_week_is_monday" CHECK (extract(isodow FROM "week") = 1);

ALTER TABLE "question_tally"
  ADD CONSTRAINT "question_tally_counts_range" CHECK (
    "answers" >= 1 AND "full_count" >= 0 AND "full_count" <= "answers" AND "seconds" >= 0 AND "version" >= 1
  ),
  ADD CONSTRAINT "question_tally_sums_range" CHECK (
    "score_sum" >= 0 AND "score_sum" < 'Infinity' AND "score_square_sum" >= 0 AND "score_square_sum" < 'Infinity'
  ),
  ADD CONSTRAINT "question_tally_scores_range" CHECK (
    "first_score" >= 0 AND "first_score" <= "best_score" AND "last_score" >= 0 AND "last_score" <= "best_score" AND "best_score" <= 1
  );

ALTER TABLE "reliability_tally"
  ADD CONSTRAINT "reliability_tally_bin_range" CHECK ("bin" >= 0 AND "bin" <= 19),
  ADD CONSTRAINT "reliability_tally_count_range" CHECK ("count" >= 1),
  ADD CONSTRAINT "reliability_tally_sums_range" CHECK (
    "predicted_sum" >= 0 AND "predicted_sum" < 'Infinity' AND "observed_sum" >= 0 AND "observed_sum" < 'Infinity'
  );
