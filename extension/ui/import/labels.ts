import type { Platform } from '../../../shared/platforms/rules.ts';
import { type Field, platformOf } from '../../files/fields.ts';
import { t } from '../words/import.ts';

const NAMES: Record<Platform, string> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  x: 'X',
  youtube: 'YouTube',
};

/** What a column can be, in words. */
export function labelOf(field: Field): string {
  const platform = platformOf(field);
  if (!platform) return t.fields[field as keyof typeof t.fields];
  return field.startsWith('caption') ? `${t.fields.caption} (${NAMES[platform]})` : t.goesTo(NAMES[platform]);
}
