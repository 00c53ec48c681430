-- Students that a program made, to show and to measure. Said wherever they are shown.
ALTER TABLE "user_account" ADD COLUMN "is_simulated" BOOLEAN NOT NULL DEFAULT false;
