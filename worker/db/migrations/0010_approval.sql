CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`post_id` text NOT NULL,
	`by` text NOT NULL,
	`name` text,
	`link_id` text,
	`text` text NOT NULL,
	`client_sees` integer NOT NULL,
	`mentions` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `comments_post` ON `comments` (`post_id`,`at`);--> statement-breakpoint
CREATE INDEX `comments_age` ON `comments` (`at`);--> statement-breakpoint
CREATE TABLE `guest_links` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`what` text NOT NULL,
	`label` text NOT NULL,
	`posts` text NOT NULL,
	`platforms` text NOT NULL,
	`passcode_hash` text,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`opened_at` integer,
	`opens` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `guest_links_end` ON `guest_links` (`expires_at`);--> statement-breakpoint
CREATE INDEX `guest_links_workspace` ON `guest_links` (`workspace_id`);--> statement-breakpoint
ALTER TABLE `workspaces` ADD `four_eyes` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `approvals` ADD `hash` text;--> statement-breakpoint
ALTER TABLE `approvals` ADD `window_from` integer;--> statement-breakpoint
ALTER TABLE `approvals` ADD `window_until` integer;--> statement-breakpoint
ALTER TABLE `approvals` ADD `note` text;--> statement-breakpoint
ALTER TABLE `approvals` ADD `name` text;--> statement-breakpoint
ALTER TABLE `approvals` ADD `link_id` text;--> statement-breakpoint
ALTER TABLE `publications` ADD `approved_from` integer;--> statement-breakpoint
ALTER TABLE `publications` ADD `approved_until` integer;--> statement-breakpoint
ALTER TABLE `publications` ADD `review` text;--> statement-breakpoint
ALTER TABLE `publications` ADD `review_at` integer;--> statement-breakpoint
ALTER TABLE `publications` ADD `writers` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX `publications_review` ON `publications` (`workspace_id`,`review`,`review_at`) WHERE review IS NOT NULL;--> statement-breakpoint
CREATE INDEX `publications_reviewed` ON `publications` (`review_at`) WHERE review IS NOT NULL;