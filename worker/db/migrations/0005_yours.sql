CREATE TABLE `deletions` (
	`id` text PRIMARY KEY NOT NULL,
	`receipt` text NOT NULL,
	`what` text NOT NULL,
	`subject` text,
	`asked_at` integer NOT NULL,
	`done_at` integer,
	`look_at` integer,
	`rows` text NOT NULL,
	`files` integer DEFAULT 0 NOT NULL,
	`bytes` integer DEFAULT 0 NOT NULL,
	`consents` text NOT NULL,
	`audit_seq` integer,
	`audit_hash` text,
	`forget_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `deletions_receipt` ON `deletions` (`receipt`);--> statement-breakpoint
CREATE INDEX `deletions_subject` ON `deletions` (`subject`) WHERE subject IS NOT NULL;--> statement-breakpoint
CREATE INDEX `deletions_due` ON `deletions` (`look_at`) WHERE look_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX `deletions_end` ON `deletions` (`forget_at`);--> statement-breakpoint
CREATE TABLE `export_tickets` (
	`id` text PRIMARY KEY NOT NULL,
	`what` text NOT NULL,
	`workspace_id` text,
	`user_id` text NOT NULL,
	`session_id` text NOT NULL,
	`filter` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE INDEX `export_tickets_end` ON `export_tickets` (`expires_at`);--> statement-breakpoint
CREATE TABLE `marks` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`at` integer NOT NULL
);
