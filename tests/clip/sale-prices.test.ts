// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clip } from './open-page.ts';

const price = (html: string) => clip(`<h1>Linen shirt</h1>${html}`).facts.price?.value.amount;

test.each([
  '<div class="price price--on-sale"><span class="price-item price-item--regular">$85.00</span> <span class="price-item price-item--sale">$68.00</span></div>',
  '<div class="prices"><span class="price">$85.00</span><span class="discounted">$68.00</span></div>',
  '<div class="product-price"><span>$85.00</span><span class="discounted">$68.00</span></div>',
  '<div class="prices"><span class="price">$85.00</span><span class="discount-price">$68.00</span></div>',
  '<div class="prices"><span class="discounted">$68.00</span><span class="price">$85.00</span></div>',
])('of two prices side by side the one called reduced is today’s: %s', (html) => {
  expect(price(html)).toBe(68);
});

test.each([
  '<div class="prices"><span class="price">$85.00</span><span class="discounted">-$8.00</span></div>',
  '<div class="prices"><span class="price">$85.00</span><span class="discounted">$5.00</span></div>',
  '<div class="sale-price-box"><span class="price">$85.00</span><p>in three payments</p><p>or</p><p>of</p><span class="discounted">$28.34</span></div>',
  '<span class="price-item price-item--regular">$85.00</span>',
])('what is taken off, or paid in parts, is not: %s', (html) => {
  expect(price(html)).toBe(85);
});
