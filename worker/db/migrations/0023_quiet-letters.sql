CREATE TABLE `held_letters` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`user_id` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`held_at` integer NOT NULL,
	`send_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `held_letters_due` ON `held_letters` (`send_at`);--> statement-breakpoint
CREATE INDEX `held_letters_user` ON `held_letters` (`user_id`);--> statement-breakpoint
CREATE INDEX `held_letters_age` ON `held_letters` (`held_at`);--> statement-breakpoint
CREATE INDEX `held_letters_workspace` ON `held_letters` (`workspace_id`);--> statement-breakpoint
ALTER TABLE `users` ADD `quiet_hours` text;