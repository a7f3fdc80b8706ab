CREATE TABLE `brands` (
	`workspace_id` text PRIMARY KEY NOT NULL,
	`accent` text,
	`font` text,
	`logo` text,
	`agent` text NOT NULL,
	`contact` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
