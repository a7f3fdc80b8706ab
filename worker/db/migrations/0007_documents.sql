CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`version` text NOT NULL,
	`body` text NOT NULL,
	`made_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `documents_newest` ON `documents` (`kind`,`made_at`);--> statement-breakpoint
ALTER TABLE `users` ADD `policy_version` text;