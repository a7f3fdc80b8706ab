ALTER TABLE `connections` ADD `look_day` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `connections` ADD `look_calls` integer DEFAULT 0 NOT NULL;