import type { NewBrand, WorkspaceBrand } from '../../shared/brand.ts';
import { LOGO_MIMES, MAX_AGENT, MAX_CONTACT, MAX_LOGO } from '../../shared/brand-limits.ts';
import { blobOf } from '../draft/drafts.ts';
import { keepBrand, keepFile, readBrandRow } from '../draft/films.ts';
import { sha256Of } from '../draft/hash.ts';
import { Refusal } from '../failure.ts';
import { smallLogo } from '../film/small-logo.ts';
import { type Brand, NO_BRAND } from '../film/timeline.ts';
import type { World } from '../world.ts';
import { readPairing } from './pairing.ts';
import { call } from './session.ts';

/** So long a screen waits for the Worker, ms. */
const PATIENCE = 1500;

type Asking = Pick<World, 'fetch' | 'now' | 'tell'>;

/**
 * Keeps the workspace's brand here, and at the Worker as soon as it can be reached: what has not arrived goes with the
 * next `bringBrand`. Nobody signed in: nothing is kept.
 */
export async function saveBrand(world: Asking, brand: Brand): Promise<void> {
  const pairing = await readPairing();
  if (!pairing) return;
  await keepBrand({ workspaceId: pairing.workspaceId, brand, isSent: false });
  await bringBrand(world);
}

/**
 * The workspace's brand: what was changed here goes to the Worker, else what others changed comes from there. The copy
 * that is kept here where the Worker cannot be reached.
 */
export async function bringBrand(world: Asking): Promise<Brand> {
  const pairing = await readPairing();
  if (!pairing) return NO_BRAND;
  const { workspaceId } = pairing;
  const row = await readBrandRow(workspaceId);
  try {
    if (row?.isSent === false) return await send(world, workspaceId, row.brand);
    const found = await fromWire(await call(world, 'brand', {}, {}));
    // Kept here before workspaces had one, and nobody has set another since.
    if (row && row.isSent === undefined && isNothing(found)) return await send(world, workspaceId, row.brand);
    return await settle(workspaceId, row?.brand, found);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.error.code === 'forbidden' && row?.isSent === false)
      // It may not be changed from here: what the workspace has stands again next time.
      await keepBrand({ workspaceId, brand: row.brand, isSent: true });
    return row?.brand ?? NO_BRAND;
  }
}

/** What was changed while the Worker could not be reached goes now. */
export async function bringUnsent(world: Asking): Promise<void> {
  const pairing = await readPairing();
  const row = pairing && (await readBrandRow(pairing.workspaceId));
  if (row?.isSent === false) await bringBrand(world);
}

/** The brand, for a screen that waits: as it is kept here where the Worker takes too long. */
export async function brandInTime(world: Asking): Promise<Brand> {
  const kept = async (): Promise<Brand> => {
    const pairing = await readPairing();
    return (pairing && (await readBrandRow(pairing.workspaceId))?.brand) ?? NO_BRAND;
  };
  const late = new Promise<Brand>((resolve) => setTimeout(() => resolve(kept()), PATIENCE));
  return Promise.race([bringBrand(world), late]);
}

const same = (one: Brand | undefined, other: Brand): boolean => JSON.stringify(one) === JSON.stringify(other);
const isNothing = (brand: Brand): boolean => same(brand, NO_BRAND);

async function send(world: Asking, workspaceId: string, brand: Brand): Promise<Brand> {
  const { second } = await call(world, 'setBrand', {}, await toWire(brand));
  // Kept before there was a second colour: the one that the workspace has by now.
  return settle(workspaceId, brand, { ...brand, second: brand.second === undefined ? second : brand.second });
}

/** Writes what both sides have now, unless it was changed here while they spoke. */
async function settle(workspaceId: string, known: Brand | undefined, brand: Brand): Promise<Brand> {
  const now = await readBrandRow(workspaceId);
  if (now && !same(known, now.brand)) return now.brand;
  await keepBrand({ workspaceId, brand, isSent: true });
  return brand;
}

async function toWire({ logo: sha256, ...brand }: Brand): Promise<NewBrand> {
  const words = {
    agent: brand.agent.slice(0, MAX_AGENT),
    contact: brand.contact.slice(0, MAX_CONTACT),
  };
  const kept = sha256 === null ? undefined : await blobOf(sha256);
  // Kept before logos were made small.
  const blob = kept && kept.size > MAX_LOGO ? await smallLogo(kept) : kept;
  if (!blob) return { ...brand, ...words, logo: null };
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { ...brand, ...words, logo: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
}

async function fromWire({ logo, ...brand }: WorkspaceBrand): Promise<Brand> {
  const { accent, second, font, agent, contact } = brand;
  if (logo === null) return { accent, second, font, logo: null, agent, contact };
  const bytes = Uint8Array.from(atob(logo), (char) => char.charCodeAt(0));
  const blob = new Blob([bytes], { type: LOGO_MIMES[bytes[0] === 0x89 ? 0 : bytes[0] === 0xff ? 1 : 2] });
  const sha256 = await sha256Of(blob);
  await keepFile(sha256, blob);
  return { accent, second, font, logo: sha256, agent, contact };
}
