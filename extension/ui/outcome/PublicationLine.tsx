import type { ComponentChildren } from 'preact';
import type { Account, Publication } from '../../../shared/api.ts';
import type { Rules } from '../../../shared/platforms/rules.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { StatusMark } from '../parts/StatusMark.tsx';
import { Sure } from '../parts/Sure.tsx';
import { lateness } from '../words/amounts.ts';
import { exactly, moment, zoneName } from '../words/format.ts';
import { t } from '../words/outcome.ts';
import { homeOf } from './homes.ts';
import { ReviewMark, reviewBefore } from './reviewing.ts';
import { canRemove, canResend, latenessOf, type Owner } from './states.ts';

interface PublicationLineProps {
  publication: Publication;
  account: Account | undefined;
  /** What the platform is called. */
  name: string;
  rules: Rules | undefined;
  now: number;
  /** Null: whoever looks may do nothing about it. */
  owner: Owner | null;
}

/** When it goes or went out, with how late it was. */
export function Timing({ publication, now }: { publication: Publication; now: number }) {
  const { publishAt, timeZone, status } = publication;
  const late = latenessOf(publication);
  const exact = exactly(publication.publishedAt ?? publishAt, timeZone);
  if (status === 'published' || status === 'delivered')
    return (
      <time class="timing" title={exact}>
        {t.wentOut(moment(publishAt, now, timeZone))}
        {late !== null && <span class="lateness"> {lateness(Math.max(0, late))}</span>}
      </time>
    );
  if (publishAt <= now) return <span class="timing">{t.goesOutNow}</span>;
  return (
    <time class="timing" title={exact}>
      {t.goesOut(moment(publishAt, now, timeZone), zoneName(timeZone))}
    </time>
  );
}

const PLANNED = ['scheduled', 'preparing', 'ready'];
const IN_HAND = ['scheduled', 'preparing', 'ready', 'publishing', 'confirming', 'published', 'delivered'];

/** One Publication: where, its status in words, and what the owner may do about it. */
export function PublicationLine({ publication, account, name, rules, now, owner }: PublicationLineProps) {
  const { status, failure, holdReason, receipt, platform, problems = [], nextAt, timeZone } = publication;
  const isPlanned = PLANNED.includes(status);
  const address = receipt?.url ?? null;
  const home = homeOf(platform, account?.handle);
  const review = reviewBefore([publication]);
  const waitsForConsent =
    (status === 'held' && holdReason === 'connection-dead') ||
    (status === 'failed' && failure?.kind === 'reconnect');
  const note = (children: ComponentChildren) => <p class="note">{children}</p>;

  return (
    <article class="publication" data-testid="publication" data-status={status}>
      <div class="row">
        <Avatar name={account?.name ?? name} url={account?.avatarUrl ?? null} platform={platform} />
        <b class="one-line">{account?.name ?? name}</b>
        <span class="grow" />
        {review && <ReviewMark review={review} />}
        <StatusMark status={status} />
      </div>
      {IN_HAND.includes(status) && <Timing publication={publication} now={now} />}
      {isPlanned &&
        problems.map((one) => (
          <ProblemLine key={one.code} weight="warn">
            {t.foreseen[one.code] ?? one.message}
          </ProblemLine>
        ))}
      {isPlanned &&
        failure?.kind === 'limited' &&
        nextAt &&
        note(t.waitsUntil(moment(nextAt, now, timeZone)))}
      {status === 'held' && holdReason && note(t.holds[holdReason])}
      {status === 'failed' &&
        failure &&
        note(
          [t.failures[failure.kind], failure.message, owner && t.whatToDo[failure.kind]]
            .filter(Boolean)
            .join(' '),
        )}
      {status === 'uncertain' && note(t.uncertain)}
      {status === 'delivered' && note(t.inInbox(name))}
      {publication.goneAt && status === 'published' && note(t.gone(name))}
      <div class="row acts">
        {owner && waitsForConsent && (
          <Button
            look="primary"
            onPress={() => owner.connect(platform, account?.connection.way)}
            testId="connect-again"
          >
            {t.connect}
          </Button>
        )}
        {address && (
          <a class="button primary" href={address} target="_blank" rel="noreferrer" data-testid="open-post">
            <Icon name="open" />
            {t.openOn(name)}
          </a>
        )}
        {status === 'uncertain' && (
          <>
            {home && (
              <a class="button plain" href={home} target="_blank" rel="noreferrer">
                <Icon name="open" />
                {t.look}
              </a>
            )}
            {owner && (
              <>
                <Button onPress={() => owner.onResolve(publication, true)} testId="is-there">
                  {t.itIsThere}
                </Button>
                <Button onPress={() => owner.onResolve(publication, false)} testId="is-not-there">
                  {t.itIsNot}
                </Button>
              </>
            )}
          </>
        )}
        {owner && canResend(publication) && (
          <Button icon="refresh" onPress={() => owner.onResend(publication)} testId="resend">
            {status === 'held' ? t.sendNow : t.resend}
          </Button>
        )}
        {owner && canRemove(publication, rules) && (
          <Sure
            label={t.remove(name)}
            warning={t.sureRemove(name)}
            yes={t.removeNow}
            no={t.keepPost}
            onYes={() => owner.onRemove(publication)}
          />
        )}
      </div>
    </article>
  );
}
