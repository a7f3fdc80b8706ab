import { useEffect, useState } from 'preact/hooks';
import type { Platform } from '../../../shared/platforms/rules.ts';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { reviewErrorWords, t } from '../words/review.ts';
import { LinkForm } from './LinkForm.tsx';
import type { ReviewActions, ReviewState } from './session.ts';

interface ConnectLinkProps {
  held: ReviewState;
  platforms: readonly Platform[];
  names: Partial<Record<Platform, string>>;
  actions: ReviewActions;
}

/** A link by which a client connects an account of their own, without seeing anything else. */
export function ConnectLink({ held, platforms, names, actions }: ConnectLinkProps) {
  const [left, setLeft] = useState<ReadonlySet<Platform>>(new Set());
  const chosen = platforms.filter((one) => !left.has(one));
  useEffect(actions.seeLinks, []);
  const toggle = (platform: Platform) => {
    const next = new Set(left);
    if (!next.delete(platform)) next.add(platform);
    setLeft(next);
  };
  return (
    <>
      <LinkForm
        title={t.connectLink}
        help={t.connectLinkHelp}
        links={held.links.filter((one) => one.what === 'connect')}
        made={held.made?.what === 'connect' ? held.made : null}
        busy={held.busy === 'link'}
        onMake={(asked) => chosen.length > 0 && actions.makeConnectLink({ ...asked, platforms: chosen })}
        onRevoke={actions.revoke}
      >
        <fieldset class="row">
          <legend class="label">{t.connectWhich}</legend>
          {platforms.map((platform) => (
            <label key={platform} class="row">
              <input type="checkbox" checked={!left.has(platform)} onChange={() => toggle(platform)} />
              {names[platform] ?? platform}
            </label>
          ))}
        </fieldset>
      </LinkForm>
      {held.refused && <ProblemLine>{reviewErrorWords(held.refused)}</ProblemLine>}
    </>
  );
}
