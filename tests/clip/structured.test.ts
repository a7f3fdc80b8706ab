// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { clip, photoUrls } from './open-page.ts';

const MICRODATA = `<article itemscope itemtype="https://schema.org/SingleFamilyResidence">
  <h1 itemprop="name">Mill House</h1><link itemprop="image" href="/p/front-1600.jpg"><meta itemprop="image" content="/p/garden-1600.jpg">
  <div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">3 Mill Lane</span>,
    <span itemprop="addressLocality">Ambleford</span> <span itemprop="postalCode">AB1 2CD</span></div>
  <div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="priceCurrency" content="GBP"><span itemprop="price" content="425000">£425,000</span></div>
  <span itemprop="numberOfBedrooms">3</span></article>
  <aside class="similar"><div itemscope itemtype="https://schema.org/Product"><img itemprop="image" src="/p/other-1600.jpg"><b itemprop="name">Other</b><i itemprop="price">£1</i></div></aside>`;

const RDFA = `<div vocab="https://schema.org/" typeof="Product"><h1 property="name">Caf&eacute; table</h1>
  <img property="image" src="/p/table-0001-1600.jpg" width="1600" height="1000"><div property="offers" typeof="Offer"><span property="price" content="249.5">249,50</span><meta property="priceCurrency" content="EUR"></div>
  <div property="brand" typeof="Brand"><span property="name">Holt</span></div></div>`;

describe('a page described in its own elements', () => {
  test('microdata gives photos, price, place in parts and rooms, and says that it was microdata', () => {
    const read = clip(MICRODATA, 'https://homes.example/1');
    expect(photoUrls(read)).toEqual([
      'https://homes.example/p/front-1600.jpg',
      'https://homes.example/p/garden-1600.jpg',
    ]);
    const { title, price, address, bedrooms } = read.facts;
    expect(title?.value).toBe('Mill House');
    expect(price).toMatchObject({ value: { amount: 425_000, currency: 'GBP' } });
    expect(price?.foundIn).toContain('microdata');
    expect(address?.value).toMatchObject({
      street: '3 Mill Lane',
      locality: 'Ambleford',
      postalCode: 'AB1 2CD',
    });
    expect(bedrooms).toEqual({ value: 3, foundIn: ['microdata'] });
  });

  test('RDFa gives the same', () => {
    const read = clip(RDFA, 'https://shop.example/table');
    expect(photoUrls(read)).toEqual(['https://shop.example/p/table-0001-1600.jpg']);
    expect(read.facts).toMatchObject({
      title: { value: 'Café table' },
      price: { value: { amount: 249.5, currency: 'EUR' } },
      make: { value: 'Holt', foundIn: ['rdfa'] },
    });
  });

  test('names that would change what all objects are change nothing', () => {
    clip(
      '<div itemscope><h1>x</h1><b itemprop="__proto__">y</b><b itemprop="constructor toString">z</b></div>',
    );
    expect(Reflect.get({}, 'y')).toBeUndefined();
    expect(String({})).toBe('[object Object]');
  });
});

describe('the largest of what one photo names', () => {
  test('of two densities the denser is taken', () => {
    const page =
      '<h1>Flat</h1><div class="gallery"><img src="/p/front.jpg" srcset="/p/front.jpg 1x, /p/front@2x.jpg 2x, /p/front@3x.jpg 3x"></div>';
    expect(photoUrls(clip(page))).toEqual(['https://listings.example/p/front@3x.jpg']);
  });

  test('a large GIF of an old shop is a photo; a spacer is none', () => {
    const page =
      '<h1>Perfume</h1><img src="/ay/fragrance-3.gif" width="373" height="550"><img src="/t.gif" width="1" height="1">';
    expect(photoUrls(clip(page))).toEqual(['https://listings.example/ay/fragrance-3.gif']);
  });
});

test('character references in structured data and in data’s words are read, and what looks like markup stays text', () => {
  const ld = {
    '@type': 'House',
    name: 'Ch&acirc;teau &amp; barn',
    description: `&lt;p&gt;Stone house.&lt;/p&gt;<script>alert(1)</script><p>With a &lt;b&gt;large&lt;/b&gt; garden, forty years in one family &#8211; quiet.</p>`,
  };
  const read = clip(
    `<title>x</title><script type="application/ld+json">${JSON.stringify(ld).replaceAll('</', '<\\/')}</script>`,
  );
  expect(read.facts.title?.value).toBe('Château & barn');
  expect(read.text).not.toContain('alert(1)');
  expect(read.text).toContain('forty years in one family – quiet.');
});
