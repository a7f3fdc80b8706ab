import { afterEach, expect, test, vi } from 'vitest';
import { openBeside } from '../../extension/screens/beside.ts';

const close = vi.fn();
vi.stubGlobal('close', close);
afterEach(() => vi.clearAllMocks());

test('in Chromium the studio opens beside the page of this window, at once, and the popup goes', () => {
  const open = vi.fn(async () => undefined);
  openBeside({ sidePanel: { open } }, 7);
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
  expect(close).toHaveBeenCalledOnce();
});

test('in Firefox it opens in the sidebar', () => {
  const open = vi.fn(async () => undefined);
  openBeside({ sidebarAction: { open } }, undefined);
  expect(open).toHaveBeenCalledOnce();
});
