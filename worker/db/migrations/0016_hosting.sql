CREATE TABLE `allowed_emails` (
	`email` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `operator_deeds` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`object` text NOT NULL,
	`detail` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `operator_deeds_newest` ON `operator_deeds` (`at`);--> statement-breakpoint
CREATE TABLE `operators` (
	`user_id` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `passes` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text,
	`made_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `passes_end` ON `passes` (`expires_at`);--> statement-breakpoint
CREATE TABLE `policies` (
	`version` text PRIMARY KEY NOT NULL,
	`operator` text NOT NULL,
	`contact` text NOT NULL,
	`processors` text NOT NULL,
	`transfers` text NOT NULL,
	`changes` text NOT NULL,
	`effective` text NOT NULL,
	`made_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `privacy_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`email` text,
	`about` text NOT NULL,
	`received_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`done_at` integer,
	`outcome` text,
	`answer` text,
	`receipt` text
);
--> statement-breakpoint
CREATE INDEX `privacy_requests_done` ON `privacy_requests` (`done_at`);--> statement-breakpoint
CREATE INDEX `privacy_requests_due` ON `privacy_requests` (`due_at`);--> statement-breakpoint
CREATE TABLE `server_settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `suspensions` (
	`id` text PRIMARY KEY NOT NULL,
	`what` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`with_person` text
);
--> statement-breakpoint
CREATE INDEX `suspensions_with` ON `suspensions` (`with_person`);--> statement-breakpoint
CREATE TABLE `tallies` (
	`day` text NOT NULL,
	`what` text NOT NULL,
	`count` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`day`, `what`)
);
--> statement-breakpoint
CREATE INDEX `tallies_age` ON `tallies` (`at`);--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`user_id` text PRIMARY KEY NOT NULL,
	`customer_id` text NOT NULL,
	`plan` text,
	`status` text,
	`paid_until` integer,
	`is_ending` integer DEFAULT false NOT NULL,
	`grace_until` integer,
	`read_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_customer_id_unique` ON `subscriptions` (`customer_id`);--> statement-breakpoint
CREATE TRIGGER `sessions_of_the_suspended` BEFORE INSERT ON `sessions` WHEN EXISTS (SELECT 1 FROM `suspensions` WHERE `id` = NEW.`user_id`) BEGIN SELECT RAISE(ABORT, 'this person is suspended'); END;
--> statement-breakpoint
CREATE TRIGGER `operator_deeds_only_grow` BEFORE UPDATE ON `operator_deeds` BEGIN SELECT RAISE(ABORT, 'what an operator did stays'); END;
