import type { WorkspaceBrand } from '../../shared/brand.ts';
import { LOGO_MIMES } from '../../shared/brand-limits.ts';
import { brandOf, putBrand } from '../db/queries/brands.ts';
import type { Handlers } from '../http/call.ts';
import { invalid } from '../http/errors.ts';
import { sniff } from '../media/sniff.ts';

const NONE: WorkspaceBrand = { accent: null, second: null, font: null, logo: null, agent: '', contact: '' };

/** Throws 400 for what is not one of the pictures that a logo may be, by its content alone. */
function expectPicture(base64: string): void {
  let mime: string | null = null;
  try {
    mime = sniff(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
  } catch {
    // Not base64 after all.
  }
  if (!LOGO_MIMES.some((one) => one === mime)) throw invalid('A logo is a PNG, JPEG or WebP.', 'logo');
}

export const brand: Pick<Handlers, 'brand' | 'setBrand'> = {
  brand: async ({ context, scope }) =>
    ((await brandOf(context.db, scope.workspaceId)) as WorkspaceBrand | undefined) ?? NONE,
  setBrand: async ({ context, scope, input }) => {
    if (input.logo !== null) expectPicture(input.logo);
    const row = { ...input, workspaceId: scope.workspaceId, changedAt: context.now() };
    return { ...input, second: (await putBrand(context.db, row)).second };
  },
};
