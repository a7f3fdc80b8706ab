CREATE TABLE `deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`webhook_id` text NOT NULL,
	`workspace_id` text NOT NULL,
	`publication_id` text,
	`event` text NOT NULL,
	`data` text NOT NULL,
	`made_at` integer NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`due_at` integer,
	`tried` integer DEFAULT 0 NOT NULL,
	`tries` text DEFAULT '[]' NOT NULL,
	FOREIGN KEY (`webhook_id`) REFERENCES `webhooks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `deliveries_due` ON `deliveries` (`due_at`) WHERE due_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX `deliveries_newest` ON `deliveries` (`webhook_id`,`made_at`);--> statement-breakpoint
CREATE INDEX `deliveries_workspace` ON `deliveries` (`workspace_id`);--> statement-breakpoint
CREATE INDEX `deliveries_age` ON `deliveries` (`made_at`);--> statement-breakpoint
CREATE TABLE `webhooks` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`url` text NOT NULL,
	`events` text NOT NULL,
	`secret_sealed` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`off_at` integer,
	`off_why` text,
	`failing_since` integer
);
--> statement-breakpoint
CREATE INDEX `webhooks_workspace` ON `webhooks` (`workspace_id`,`made_at`);
--> statement-breakpoint
CREATE TRIGGER `publications_tell` AFTER UPDATE OF `status`, `review` ON `publications` WHEN (NEW.`status` IS NOT OLD.`status` AND NEW.`status` IN ('published', 'delivered', 'failed', 'uncertain', 'held')) OR (NEW.`review` IS NOT OLD.`review` AND NEW.`review` IN ('asked', 'client')) BEGIN INSERT INTO `deliveries` (`id`, `webhook_id`, `workspace_id`, `publication_id`, `event`, `data`, `made_at`, `due_at`) SELECT lower(hex(randomblob(16))), `id`, `workspace_id`, NEW.`id`, `told`, json_object('workspaceId', NEW.`workspace_id`, 'publicationId', NEW.`id`, 'postId', NEW.`post_id`, 'accountId', NEW.`account_id`, 'platform', NEW.`platform`, 'status', NEW.`status`, 'why', CASE WHEN `told` <> 'publication.needs_review' THEN NULL WHEN NEW.`status` IS NOT OLD.`status` AND NEW.`status` IN ('held', 'uncertain') THEN NEW.`status` ELSE 'approval' END, 'holdReason', CASE WHEN NEW.`status` = 'held' THEN NEW.`hold_reason` END, 'failureKind', CASE WHEN NEW.`status` IN ('failed', 'uncertain') THEN NEW.`failure_kind` END, 'failureCode', CASE WHEN NEW.`status` IN ('failed', 'uncertain') THEN NEW.`failure_code` END, 'review', NEW.`review`, 'url', NEW.`url`, 'remoteId', NEW.`remote_id`, 'scheduledAt', NEW.`scheduled_at`, 'timeZone', NEW.`time_zone`, 'publishedAt', NEW.`published_at`), NEW.`updated_at`, NEW.`updated_at` FROM (SELECT CASE WHEN NEW.`status` IS OLD.`status` THEN 'publication.needs_review' WHEN NEW.`status` IN ('published', 'delivered') THEN 'publication.published' WHEN NEW.`status` = 'failed' THEN 'publication.failed' ELSE 'publication.needs_review' END AS `told`) CROSS JOIN `webhooks` WHERE `workspace_id` = NEW.`workspace_id` AND `off_at` IS NULL AND EXISTS (SELECT 1 FROM json_each(`events`) WHERE `value` = `told`); END;
--> statement-breakpoint
CREATE TRIGGER `publications_tell_new` AFTER INSERT ON `publications` WHEN NEW.`review` IN ('asked', 'client') BEGIN INSERT INTO `deliveries` (`id`, `webhook_id`, `workspace_id`, `publication_id`, `event`, `data`, `made_at`, `due_at`) SELECT lower(hex(randomblob(16))), `id`, `workspace_id`, NEW.`id`, 'publication.needs_review', json_object('workspaceId', NEW.`workspace_id`, 'publicationId', NEW.`id`, 'postId', NEW.`post_id`, 'accountId', NEW.`account_id`, 'platform', NEW.`platform`, 'status', NEW.`status`, 'why', 'approval', 'holdReason', NULL, 'failureKind', NULL, 'failureCode', NULL, 'review', NEW.`review`, 'url', NEW.`url`, 'remoteId', NEW.`remote_id`, 'scheduledAt', NEW.`scheduled_at`, 'timeZone', NEW.`time_zone`, 'publishedAt', NEW.`published_at`), NEW.`updated_at`, NEW.`updated_at` FROM `webhooks` WHERE `workspace_id` = NEW.`workspace_id` AND `off_at` IS NULL AND EXISTS (SELECT 1 FROM json_each(`events`) WHERE `value` = 'publication.needs_review'); END;
