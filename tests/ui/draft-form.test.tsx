// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { loadChecking } from '../../extension/ui/editor/checking.ts';
import { DraftForm } from '../../extension/ui/editor/DraftForm.tsx';
import { readiness } from '../../extension/ui/editor/readiness.ts';
import { ScheduleBar } from '../../extension/ui/editor/ScheduleBar.tsx';
import { loadPlatformWords } from '../../extension/ui/words/platform-words.ts';
import type { Draft } from '../../shared/draft.ts';
import { bay, harrow, remembered, rememberedWith } from '../screens/accounts.ts';
import { NOW, photo, townhouse, ZONE } from '../screens/drafts.ts';
import { byId, choose, click, draw, enter, eventually, one } from './draw.tsx';

const tonight = { wall: '2026-11-22T18:30:00', timeZone: ZONE };
const fresh: Draft = { ...townhouse, when: tonight, targets: [{ accountId: harrow.id, options: {} }] };
const film = photo('film', 'Tour', {
  kind: 'video',
  mime: 'video/mp4',
  width: 1080,
  height: 1920,
  seconds: 8,
});
let now: Draft = fresh;
const schedule = vi.fn();
const connect = vi.fn();

function Form({ first, known = remembered }: { first: Draft; known?: typeof remembered }) {
  const [draft, set] = useState(first);
  now = draft;
  const ready = readiness(draft, known, NOW);
  return (
    <>
      <DraftForm
        draft={draft}
        remembered={known}
        readiness={ready}
        now={NOW}
        onChange={(changes) => set({ ...draft, ...changes })}
        onConnect={connect}
      />
      <ScheduleBar
        draft={draft}
        readiness={ready}
        now={NOW}
        busy={false}
        onSchedule={schedule}
        onLeaveOut={() => {}}
      />
    </>
  );
}
beforeAll(() => Promise.all([loadPlatformWords(['tiktok']), loadChecking()]));

const option = (name: string) => byId<HTMLInputElement>(`option-${name}`);
const privacy = () => byId<HTMLSelectElement>('option-privacy');
const reason = () => one('.bar .reason').textContent;

describe('TikTok’s choices, drawn from its record', () => {
  test('who can see it is never chosen beforehand, and offers only what the account offers', async () => {
    await draw(<Form first={fresh} />);
    expect(privacy().value).toBe('');
    const offered = [...privacy().options].map((one) => one.textContent);
    expect(offered).toEqual(['Choose who can see this', 'Everyone', 'Friends', 'Only me']);
  });
  test('photos ask for comments alone, video for comments, duet and stitch, all of them off', async () => {
    await draw(<Form first={fresh} />);
    expect(option('comment').checked).toBe(false);
    expect(() => option('duet')).toThrow();
    await draw(<Form key="video" first={{ ...fresh, media: [film], picked: ['film'] }} />);
    expect([option('comment'), option('duet'), option('stitch')].map((one) => one.checked)).toEqual([
      false,
      false,
      false,
    ]);
  });
  test('what the account closed is greyed, with the reason', async () => {
    await draw(<Form first={{ ...fresh, media: [film], picked: ['film'] }} />);
    expect(option('duet').disabled).toBe(true);
    expect(one('.switch[title]').title).toBe('Turned off in the account’s own settings');
  });
  test('branded content and “Only me” exclude each other, each way round, in TikTok’s words', async () => {
    await draw(<Form first={fresh} />);
    await choose(privacy(), 'SELF_ONLY');
    await click(option('disclosure'));
    expect(option('brandedContent').disabled).toBe(true);
    expect(one('.switch[title]').title).toBe('Branded content visibility cannot be set to private.');
    await choose(privacy(), 'PUBLIC_TO_EVERYONE');
    await click(option('brandedContent'));
    expect(one<HTMLOptionElement>('option[value=SELF_ONLY]').disabled).toBe(true);
    expect(one('.options').textContent).toContain('Your photos will be labelled “Paid partnership”.');
  });
  test('the consent line links to what is agreed to, and to more with branded content', async () => {
    await draw(<Form first={fresh} />);
    const line = await eventually(() => one('.consent'));
    expect(line.textContent).toBe('By posting, you agree to TikTok’s Music Usage Confirmation.');
    await click(option('disclosure'));
    await click(option('brandedContent'));
    expect(one('.consent').textContent).toContain('Branded Content Policy and Music Usage Confirmation');
    expect(one<HTMLAnchorElement>('.consent a').href).toContain('bc-policy');
  });
});

describe('the button', () => {
  test('says what it will do, tells what is missing, and does nothing until then', async () => {
    schedule.mockClear();
    await draw(<Form first={fresh} />);
    const button = byId('schedule');
    expect(button.textContent).toMatch(/^Schedule for tonight (18:30|6:30\sPM)$/);
    expect(reason()).toBe('Choose who can see this');
    await click(button);
    expect(schedule).not.toHaveBeenCalled();
    await choose(privacy(), 'PUBLIC_TO_EVERYONE');
    expect(reason()).toBe('Confirm that you may use these');
    await click(byId('rights'));
    await click(button);
    expect(schedule).toHaveBeenCalledOnce();
    expect(now.rightsAt).toBe(NOW);
  });
  test('an unspecified promotion holds it back in words', async () => {
    await draw(<Form first={fresh} />);
    await choose(privacy(), 'PUBLIC_TO_EVERYONE');
    await click(option('disclosure'));
    expect(reason()).toContain('Say whether it promotes yourself');
  });
  test('a time that has passed by the Worker’s clock is refused', async () => {
    await draw(<Form first={{ ...fresh, when: { wall: '2026-11-22T14:05:00', timeZone: ZONE } }} />);
    await choose(privacy(), 'PUBLIC_TO_EVERYONE');
    expect(reason()).toBe('This time has passed: choose a later one');
  });
  test('tells what is put right by itself: these photos are larger than TikTok takes', async () => {
    const chosen = [{ accountId: harrow.id, options: { privacy: 'SELF_ONLY' } }];
    await draw(<Form first={{ ...fresh, rightsAt: NOW, targets: chosen }} />);
    expect(one('.bar').textContent).toContain('8 photos will be made smaller to fit');
  });
  test('names another day with its date, and now as now', async () => {
    await draw(<Form first={{ ...fresh, when: { wall: '2026-11-24T10:15:30', timeZone: ZONE } }} />);
    expect(byId('schedule').textContent).toMatch(/^Schedule for Tue,? .*24.*10:15:30/);
    await click(byId('when-now'));
    expect(byId('schedule').textContent).toBe('Publish now');
  });
});

describe('the caption', () => {
  test('is counted as it is sent: outer blanks are not, an emoji is two', async () => {
    await draw(<Form first={{ ...fresh, caption: '' }} />);
    await enter(byId<HTMLTextAreaElement>('caption'), '  Light 🌞\r\n ');
    expect(byId('count').textContent).toBe('8 / 4,000');
  });
  test('that is too long says by how much', async () => {
    await draw(<Form first={{ ...fresh, caption: 'a'.repeat(4003) }} />);
    expect(reason()).toBe('The caption is 3 characters too long');
  });
});

test('an account whose consent has ended is connected again by the login it came from', async () => {
  const connection = { ...harrow.connection, status: 'dead', way: 'facebook' } as const;
  const ended = { ...harrow, platform: 'instagram', connection } as const;
  await draw(<Form first={{ ...fresh, targets: [] }} known={{ ...remembered, accounts: [ended] }} />);
  await click(byId(`account-${harrow.id}`));
  expect(connect).toHaveBeenCalledWith('instagram', 'facebook');
});

test('with several accounts the next free slot is the first of theirs that all of them are free at', async () => {
  const slot = (wall: string, ...taken: string[]) => ({
    ...{ wall, timeZone: ZONE, at: Date.parse(`${wall}Z`) },
    taken,
  });
  const one = { ...harrow, freeSlots: [slot('2026-11-25T09:00:00'), slot('2026-11-26T09:00:00')] };
  const busy = [slot('2026-11-23T18:30:00', harrow.id), slot('2026-11-24T18:30:00', 'account-other')];
  const other = { ...bay, freeSlots: busy };
  const none = { ...bay, id: 'account-none', nextSlot: null };
  const targets = [one, none, other].map(({ id }) => ({ accountId: id, options: {} }));
  await draw(<Form first={{ ...fresh, targets }} known={rememberedWith([one, none, other])} />);
  await click(byId('when-slot'));
  expect(now.when).toEqual({ wall: '2026-11-24T18:30:00', timeZone: ZONE });
});
