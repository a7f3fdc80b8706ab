/** Types of the plain JavaScript that runs before anything is installed. */
export function isInstalled(root: string): boolean;
export function installPackages(root: string): void;
export function findChromium(root: string): string | undefined;
export function installChromium(root: string): string;
export function installFirefox(): void;
export function installRedis(): string | null;
