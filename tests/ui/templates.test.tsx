// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { TemplateForm } from '../../extension/ui/settings/TemplateForm.tsx';
import type { CaptionTemplates } from '../../shared/caption-template.ts';
import { byId, choose, click, draw, enter, one } from './draw.tsx';

const onSave = vi.fn();
const form = (templates: CaptionTemplates = {}) =>
  draw(
    <TemplateForm templates={templates} names={{ tiktok: 'TikTok', x: 'X' }} newest={null} onSave={onSave} />,
  );
const template = () => byId<HTMLTextAreaElement>('template');

test('a template shows at once what it makes, and what is no fact is said', async () => {
  await form();
  await enter(template(), 'Just listed: {title}, {place}');
  expect(byId('made').textContent).toBe('Just listed: Orchard Cottage, Ambleford');
  await enter(template(), '{title} {owner}');
  expect(one('form').textContent).toContain('There is no fact called {owner}.');
});

test('one platform gets a template of its own, begun from the general one, and can be given back', async () => {
  await form({ all: '{title}' });
  await choose(byId<HTMLSelectElement>('template-place'), 'x');
  expect(template().value).toBe('{title}');
  await enter(template(), '{title} {link}');
  await click(byId('save-templates'));
  expect(onSave).toHaveBeenCalledWith({ all: '{title}', x: '{title} {link}' });
  await click(byId('our-template'));
  expect(template().value).toBe('{title}');
});

test('a fact is inserted where the cursor stands', async () => {
  await form();
  await enter(template(), 'Now: !');
  template().setSelectionRange(5, 5);
  await click(one('[aria-label="Insert price"]'));
  expect(template().value).toBe('Now: {price}!');
});
