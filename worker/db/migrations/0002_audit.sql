CREATE TABLE `audit` (
	`id` text NOT NULL,
	`workspace_id` text NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`object` text NOT NULL,
	`detail` text NOT NULL,
	`place` text,
	`seq` integer NOT NULL,
	`outcome` text NOT NULL,
	`place_salt` text,
	`place_hash` text NOT NULL,
	`before` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `seq`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_id` ON `audit` (`id`);--> statement-breakpoint
CREATE INDEX `audit_placed` ON `audit` (`at`) WHERE place IS NOT NULL;--> statement-breakpoint
CREATE TABLE `audit_pending` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`object` text NOT NULL,
	`detail` text NOT NULL,
	`place` text,
	`outcome` text
);
--> statement-breakpoint
CREATE INDEX `audit_pending_workspace` ON `audit_pending` (`workspace_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_pending_age` ON `audit_pending` (`at`);--> statement-breakpoint
CREATE TRIGGER `audit_is_append_only` BEFORE UPDATE OF `workspace_id`, `seq`, `id`, `at`, `actor`, `action`, `object`, `outcome`, `detail`, `place_hash`, `before`, `hash` ON `audit` BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_places_only_go` BEFORE UPDATE OF `place`, `place_salt` ON `audit` WHEN NEW.`place` IS NOT NULL OR NEW.`place_salt` IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a place of the audit log can only be forgotten'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_goes_with_its_workspace` BEFORE DELETE ON `audit` WHEN EXISTS (SELECT 1 FROM `workspaces` WHERE `id` = OLD.`workspace_id`) BEGIN SELECT RAISE(ABORT, 'the audit log goes only with its workspace'); END;
