-- An account may be made for somebody before they come: it has no password, and nobody signs in to it, until a link sets one.
ALTER TABLE "user_account" ALTER COLUMN "password_hash" DROP NOT NULL;
