// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clip } from './open-page.ts';

const TEXT =
  'A bright corner house with a large south-facing garden and a new kitchen, five minutes from the station.';

test.each([
  'class="descrizione"', 'class="omschrijving"', 'class="descricao"', 'id="beskrivning"', 'id="popis"', 'class="beschrijving-tekst"',
  'class="property-description"', 'data-testid="beschreibung"',
])('the description is found in a box with %s', (name) => {
  const page = `<h1>House</h1><div ${name}><p>${TEXT}</p><p>Disclaimer: no part of any contract.</p><p>Lire la suite</p></div>`;
  expect(clip(page).text).toBe(TEXT);
}); // biome-ignore format: a table
