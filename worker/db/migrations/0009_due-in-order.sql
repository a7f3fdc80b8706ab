DROP INDEX `publications_due`;--> statement-breakpoint
CREATE INDEX `publications_due` ON `publications` (`due_at`,`id`) WHERE due_at IS NOT NULL;