CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`connection_id` text NOT NULL,
	`platform` text NOT NULL,
	`remote_id` text NOT NULL,
	`name` text NOT NULL,
	`handle` text,
	`avatar_url` text,
	`limits` text NOT NULL,
	`limits_at` integer NOT NULL,
	`measure_at` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_remote` ON `accounts` (`workspace_id`,`platform`,`remote_id`);--> statement-breakpoint
CREATE INDEX `accounts_connection` ON `accounts` (`connection_id`);--> statement-breakpoint
CREATE INDEX `accounts_place` ON `accounts` (`platform`,`remote_id`);--> statement-breakpoint
CREATE INDEX `accounts_measured` ON `accounts` (`measure_at`);--> statement-breakpoint
CREATE TABLE `connections` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`platform` text NOT NULL,
	`remote_id` text NOT NULL,
	`name` text NOT NULL,
	`scopes` text NOT NULL,
	`status` text DEFAULT 'alive' NOT NULL,
	`dead_reason` text,
	`access_sealed` text,
	`access_expires_at` integer,
	`refresh_sealed` text,
	`refresh_expires_at` integer,
	`ends_at` integer,
	`end_told` text,
	`refresh_lease` text,
	`refresh_lease_until` integer,
	`connected_by` text NOT NULL,
	`generation` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `connections_remote` ON `connections` (`workspace_id`,`platform`,`remote_id`);--> statement-breakpoint
CREATE INDEX `connections_refresh` ON `connections` (`access_expires_at`) WHERE status = 'alive';--> statement-breakpoint
CREATE INDEX `connections_ending` ON `connections` (`ends_at`) WHERE status = 'alive';--> statement-breakpoint
CREATE INDEX `connections_person` ON `connections` (`platform`,`remote_id`);--> statement-breakpoint
CREATE INDEX `connections_closing` ON `connections` (`updated_at`) WHERE status = 'closing';--> statement-breakpoint
CREATE TABLE `oauth_states` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`user_id` text NOT NULL,
	`session_id` text NOT NULL,
	`platform` text NOT NULL,
	`ticket_hash` text NOT NULL,
	`cookie_hash` text,
	`verifier_sealed` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE TABLE `media` (
	`workspace_id` text NOT NULL,
	`sha256` text NOT NULL,
	`kind` text NOT NULL,
	`mime` text NOT NULL,
	`bytes` integer NOT NULL,
	`width` integer,
	`height` integer,
	`seconds` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `sha256`)
);
--> statement-breakpoint
CREATE TABLE `upload_parts` (
	`upload_id` text NOT NULL,
	`part` integer NOT NULL,
	`etag` text NOT NULL,
	`bytes` integer NOT NULL,
	PRIMARY KEY(`upload_id`, `part`),
	FOREIGN KEY (`upload_id`) REFERENCES `uploads`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`sha256` text NOT NULL,
	`mime` text NOT NULL,
	`bytes` integer NOT NULL,
	`remote_id` text NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `uploads_hash` ON `uploads` (`workspace_id`,`sha256`);--> statement-breakpoint
CREATE INDEX `uploads_expiry` ON `uploads` (`expires_at`);--> statement-breakpoint
CREATE TABLE `media_links` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`publication_id` text NOT NULL,
	`attempt_id` text NOT NULL,
	`sha256` text NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`first_pulled_at` integer,
	`last_pulled_at` integer,
	`pulls` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `media_links_publication` ON `media_links` (`publication_id`);--> statement-breakpoint
CREATE INDEX `media_links_expiry` ON `media_links` (`expires_at`);--> statement-breakpoint
CREATE TABLE `account_metrics` (
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	`followers` integer,
	`posts` integer,
	`views` integer,
	`reach` integer,
	`likes` integer,
	`forget_at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `at`)
);
--> statement-breakpoint
CREATE INDEX `account_metrics_end` ON `account_metrics` (`forget_at`);--> statement-breakpoint
CREATE TABLE `post_metrics` (
	`publication_id` text NOT NULL,
	`at` integer NOT NULL,
	`views` integer,
	`reach` integer,
	`likes` integer,
	`comments` integer,
	`shares` integer,
	`saves` integer,
	`clicks` integer,
	`watch_seconds` real,
	`forget_at` integer NOT NULL,
	PRIMARY KEY(`publication_id`, `at`),
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `post_metrics_end` ON `post_metrics` (`forget_at`);--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`kind` text NOT NULL,
	`publication_id` text,
	`connection_id` text,
	`message` text NOT NULL,
	`created_at` integer NOT NULL,
	`read_at` integer
);
--> statement-breakpoint
CREATE INDEX `notices_newest` ON `notices` (`workspace_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `webhook_deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`platform` text NOT NULL,
	`received_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `webhook_deliveries_age` ON `webhook_deliveries` (`received_at`);--> statement-breakpoint
CREATE TABLE `credentials` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `credentials_user` ON `credentials` (`user_id`);--> statement-breakpoint
CREATE TABLE `members` (
	`workspace_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `user_id`),
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `members_user` ON `members` (`user_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`device` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_unique` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE INDEX `sessions_end` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sign_in_tries` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_tries_age` ON `sign_in_tries` (`since`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`of_age_at` integer,
	`terms_version` text,
	`terms_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer,
	`updated_at` integer
);
--> statement-breakpoint
CREATE TABLE `workspaces` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`time_zone` text NOT NULL,
	`approval` text DEFAULT 'none' NOT NULL,
	`late_minutes` integer DEFAULT 60 NOT NULL,
	`late_otherwise` text DEFAULT 'ask' NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `approvals` (
	`id` text PRIMARY KEY NOT NULL,
	`publication_id` text NOT NULL,
	`content_hash` text NOT NULL,
	`decision` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `approvals_publication` ON `approvals` (`publication_id`);--> statement-breakpoint
CREATE TABLE `attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`publication_id` text NOT NULL,
	`step` text NOT NULL,
	`content_hash` text NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`outcome` text,
	`message` text,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `attempts_publication` ON `attempts` (`publication_id`,`started_at`);--> statement-breakpoint
CREATE TABLE `post_media` (
	`post_id` text NOT NULL,
	`sha256` text NOT NULL,
	`workspace_id` text NOT NULL,
	`position` integer NOT NULL,
	`detail` text NOT NULL,
	PRIMARY KEY(`post_id`, `sha256`),
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `post_media_hash` ON `post_media` (`workspace_id`,`sha256`);--> statement-breakpoint
CREATE TABLE `posts` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`draft_id` text NOT NULL,
	`revision` integer NOT NULL,
	`title` text NOT NULL,
	`source` text NOT NULL,
	`rights_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_draft` ON `posts` (`workspace_id`,`draft_id`);--> statement-breakpoint
CREATE INDEX `posts_newest` ON `posts` (`workspace_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `publications` (
	`id` text PRIMARY KEY NOT NULL,
	`post_id` text NOT NULL,
	`workspace_id` text NOT NULL,
	`account_id` text NOT NULL,
	`connection_id` text NOT NULL,
	`platform` text NOT NULL,
	`kind` text NOT NULL,
	`caption` text NOT NULL,
	`title` text,
	`options` text NOT NULL,
	`media` text NOT NULL,
	`content_hash` text NOT NULL,
	`approved_hash` text,
	`scheduled_at` text NOT NULL,
	`time_zone` text NOT NULL,
	`publish_at` integer NOT NULL,
	`late_minutes` integer NOT NULL,
	`late_otherwise` text NOT NULL,
	`late_waived` integer DEFAULT false NOT NULL,
	`status` text NOT NULL,
	`due_at` integer,
	`lease` text,
	`lease_until` integer,
	`hold_reason` text,
	`failure_kind` text,
	`failure_code` text,
	`failure_message` text,
	`failure_field` text,
	`tries` integer DEFAULT 0 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`rehearsed` text,
	`media_complete` integer NOT NULL,
	`handle_sealed` text,
	`staged_hash` text,
	`staged_generation` integer,
	`staging_valid_until` integer,
	`publish_attempt` text,
	`sent_at` integer,
	`remote_id` text,
	`url` text,
	`published_at` integer,
	`gone_at` integer,
	`measure_at` integer,
	`measure_round` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `publications_due` ON `publications` (`due_at`) WHERE due_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX `publications_account_due` ON `publications` (`account_id`,`due_at`) WHERE due_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX `publications_post` ON `publications` (`post_id`);--> statement-breakpoint
CREATE INDEX `publications_account_held` ON `publications` (`account_id`) WHERE status = 'held';--> statement-breakpoint
CREATE INDEX `publications_workspace` ON `publications` (`workspace_id`,`publish_at`);--> statement-breakpoint
CREATE INDEX `publications_connection` ON `publications` (`connection_id`,`publish_at`);--> statement-breakpoint
CREATE INDEX `publications_remote` ON `publications` (`account_id`,`remote_id`) WHERE remote_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `publications_unmeasured` ON `publications` (`published_at`) WHERE status = 'published' AND measure_round IS NULL;--> statement-breakpoint
CREATE INDEX `publications_measured` ON `publications` (`measure_at`) WHERE measure_at IS NOT NULL;