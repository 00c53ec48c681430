-- What the application promises about single values of a roster, held by the database too.
ALTER TABLE "course_group"
  ADD CONSTRAINT "course_group_name_present" CHECK (btrim("name") <> '');

ALTER TABLE "invitation"
  ADD CONSTRAINT "invitation_token_hash_form" CHECK ("token_hash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "invitation_places_left_range" CHECK ("places_left" >= 0),
  ADD CONSTRAINT "invitation_use_count_range" CHECK ("use_count" >= 0);

ALTER TABLE "password_link"
  ADD CONSTRAINT "password_link_token_hash_form" CHECK ("token_hash" ~ '^[0-9a-f]{64}$');
