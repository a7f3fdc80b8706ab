/** A line to the Worker that a test holds the other end of; it answers each word unless it is deaf. */
export class Line {
  onopen: (() => void) | null = null;
  onclose: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  readonly sent: string[] = [];
  isClosed = false;
  readonly url: string;
  constructor(url: string) {
    this.url = url;
  }
  send(text: string): void {
    this.sent.push(text);
    if (!this.isDeaf) this.onmessage?.({ data: 'pong' });
  }
  isDeaf = false;
  close(): void {
    this.isClosed = true;
    this.onclose?.();
  }
}
