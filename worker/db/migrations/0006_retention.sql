CREATE TABLE `doomed` (
	`workspace_id` text NOT NULL,
	`sha256` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `sha256`)
);
--> statement-breakpoint
ALTER TABLE `media` ADD `look_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `media_looked` ON `media` (`look_at`);--> statement-breakpoint
CREATE INDEX `notices_age` ON `notices` (`created_at`);