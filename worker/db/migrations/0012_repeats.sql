CREATE TABLE `repeats` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`user_id` text NOT NULL,
	`asked` text NOT NULL,
	`at` integer NOT NULL,
	`status` integer,
	`answer_sealed` text
);
--> statement-breakpoint
CREATE INDEX `repeats_age` ON `repeats` (`at`);--> statement-breakpoint
CREATE INDEX `repeats_workspace` ON `repeats` (`workspace_id`);