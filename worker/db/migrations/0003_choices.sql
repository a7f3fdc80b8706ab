ALTER TABLE `accounts` ADD `chosen` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `connections` ADD `way` text;--> statement-breakpoint
ALTER TABLE `oauth_states` ADD `way` text;--> statement-breakpoint
ALTER TABLE `oauth_states` ADD `connection_id` text;