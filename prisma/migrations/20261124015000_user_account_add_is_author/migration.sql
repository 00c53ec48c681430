-- The right to write questions and lessons, which an admin gives and takes back.
ALTER TABLE "user_account" ADD COLUMN "is_author" BOOLEAN NOT NULL DEFAULT false;
