import type { Draft } from '../../../shared/draft.ts';
import { pickedMedia } from '../editor/picking.ts';
import { Menu, type MenuItem } from '../parts/Menu.tsx';
import { Thumb } from '../parts/Thumb.tsx';
import { priceAndPlace } from '../words/format.ts';
import { t } from '../words/popup.ts';

interface HeadProps {
  draft: Draft | null;
  page: { title: string; site: string } | null;
  menu: () => Promise<readonly MenuItem[]>;
}

/** What this is about: cover, title, price and place, site. */
export function Head({ draft, page, menu }: HeadProps) {
  const cover = draft && (pickedMedia(draft)[0] ?? draft.media[0]);
  const title = draft?.title ?? page?.title;
  const site = draft?.source.site ?? page?.site;
  const facts = draft && priceAndPlace(draft.facts);
  return (
    <header class="head">
      <Thumb sha256={cover?.sha256} thumbhash={cover?.thumbhash} alt="" />
      <div class="grow">
        <h1 class="one-line" title={title}>
          {title}
        </h1>
        <p class="one-line small">
          {facts && <b>{facts}</b>}
          {site && <span class="quiet">{facts ? ` · ${site}` : site}</span>}
        </p>
      </div>
      <Menu label={t.menu} items={menu} testId="menu" />
    </header>
  );
}
