import type { World } from '../fake.ts';
import { type MediaFacts, probe, probePicture } from '../probe.ts';
import { wrong } from './answers.ts';
import { isLoopback } from './consent-page.ts';

/** An address Meta would fetch from: https, plain ASCII, public. Throws 100 for any other. */
export function checkAddress(address: string, name: string, loopback: boolean): string {
  if (!URL.canParse(address)) throw wrong(`param ${name} must be a valid URI.`);
  const url = new URL(address);
  const isAscii = /^[\x21-\x7e]+$/.test(address);
  if (!isAscii || !(url.protocol === 'https:' || (loopback && isLoopback(url))))
    throw wrong(`param ${name} must be a public https address of ASCII characters.`);
  return address;
}

/** Fetches a picture and keeps it for the sandbox's pages; null where it cannot be had. */
export async function fetchPicture(world: World, address: string): Promise<MediaFacts | null> {
  const reply = await fetched(world, address);
  if (!reply) return null;
  const bytes = new Uint8Array(await reply.arrayBuffer());
  const facts = probePicture(bytes, world.hasher());
  if (facts.mime.startsWith('image/')) world.shelf?.put(facts.sha256, facts.mime, bytes);
  return facts;
}

/** Fetches a video piece by piece; null where it cannot be had. */
export async function fetchVideo(world: World, address: string): Promise<MediaFacts | null> {
  const reply = await fetched(world, address);
  if (!reply?.body) return null;
  const seen = probe(world.hasher());
  const reader = reply.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return seen.facts();
    seen.feed(value);
  }
}

async function fetched(world: World, address: string): Promise<Response | null> {
  try {
    const reply = await world.fetch(address, { redirect: 'manual' });
    return reply.status === 200 ? reply : null;
  } catch {
    return null;
  }
}
