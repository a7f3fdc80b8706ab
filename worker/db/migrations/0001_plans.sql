CREATE TABLE `paces` (
	`key` text PRIMARY KEY NOT NULL,
	`open_at` integer DEFAULT 0 NOT NULL,
	`gap_until` integer DEFAULT 0 NOT NULL,
	`quiet_until` integer DEFAULT 0 NOT NULL,
	`calls_left` integer,
	`resets_at` integer,
	`why` text,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `series` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`post_id` text NOT NULL,
	`rule` text NOT NULL,
	`starts_at` text NOT NULL,
	`time_zone` text NOT NULL,
	`captions` text NOT NULL,
	`made` integer NOT NULL,
	`next_wall` text,
	`make_at` integer,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer
);
--> statement-breakpoint
CREATE INDEX `series_due` ON `series` (`make_at`) WHERE make_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX `series_post` ON `series` (`post_id`);--> statement-breakpoint
CREATE INDEX `series_workspace` ON `series` (`workspace_id`);--> statement-breakpoint
CREATE TABLE `slots` (
	`account_id` text NOT NULL,
	`weekday` integer NOT NULL,
	`minute` integer NOT NULL,
	`workspace_id` text NOT NULL,
	PRIMARY KEY(`account_id`, `weekday`, `minute`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `slots_workspace` ON `slots` (`workspace_id`);--> statement-breakpoint
ALTER TABLE `workspaces` ADD `duplicate_days` integer DEFAULT 14 NOT NULL;--> statement-breakpoint
ALTER TABLE `posts` ADD `series_id` text;--> statement-breakpoint
ALTER TABLE `publications` ADD `problems` text;--> statement-breakpoint
ALTER TABLE `publications` ADD `duplicate_at` integer;--> statement-breakpoint
ALTER TABLE `publications` ADD `late_ms` integer;--> statement-breakpoint
CREATE INDEX `publications_account_time` ON `publications` (`account_id`,`publish_at`);