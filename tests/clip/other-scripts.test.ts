// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { plainFigures } from '../../extension/clip/judge/facts/plain-figures.ts';
import { clip } from './open-page.ts';

/** The values of a page's facts. */
function facts(html: string, url = 'https://listings.example.ae/item/771122'): Record<string, unknown> {
  const found = clip(html, url).facts as Record<string, { value: unknown }>;
  return Object.fromEntries(Object.entries(found).map(([name, { value }]) => [name, value]));
}

test.each([
  ['١٬٢٥٠٬٠٠٠', '1,250,000'],
  ['۷۰٫۵', '70.5'],
  ['\u200f٢٠١٩\u200e', '2019'],
  ['７０．５２㎡', '70.52㎡'],
  ['३ बेडरूम', '3 बेडरूम'],
  ['価格：980', '価格:980'],
])('the figures of %s are plain as %s', (written, plain) => {
  expect(plainFigures(written)).toBe(plain);
});

describe('a page in Arabic', () => {
  const home = facts(
    `<!doctype html><html lang="ar" dir="rtl"><body><h1>شقة للبيع، ٣ غرف نوم</h1><p class="price">١٬٢٥٠٬٠٠٠ د.إ.\u200f</p>
     <ul><li>٣ غرف نوم</li><li>٢ حمامات</li><li>١٥٠ م²</li><li>حمام سباحة</li></ul>
     <dl><dt>الموقع</dt><dd>دبي مارينا، دبي</dd><dt>سنة البناء</dt><dd>٢٠١٥</dd><dt>الرقم المرجعي</dt><dd>AB-12</dd></dl>`,
  );

  test('tells what it costs, how large it is, where it is and when it was built', () => {
    expect(home).toMatchObject({
      price: { amount: 1_250_000, currency: 'AED' },
      bedrooms: 3,
      bathrooms: 2,
      area: { value: 150, unit: 'm2' },
      address: { text: 'دبي مارينا, دبي' },
      year: 2015,
      listingId: 'AB-12',
    });
  });

  test('keeps its title as it is written', () => {
    expect(home.title).toBe('شقة للبيع، ٣ غرف نوم');
  });

  test('tells of a car what its labels say', () => {
    expect(
      facts(
        `<html lang="ar-SA"><h1>سيارة للبيع</h1><p>65,000 ريال</p><dl><dt>الماركة</dt><dd>تويوتا</dd><dt>الموديل</dt><dd>كامري</dd>
         <dt>سنة الصنع</dt><dd>٢٠١٩</dd><dt>عدد الكيلومترات</dt><dd>٨٥٬٠٠٠ كم</dd><dt>الحالة</dt><dd>مستعمل</dd></dl>`,
        'https://cars.example.sa/item/771122',
      ),
    ).toMatchObject({
      price: { amount: 65_000, currency: 'SAR' },
      make: 'تويوتا',
      model: 'كامري',
      year: 2019,
      mileage: { value: 85_000, unit: 'km' },
      condition: 'مستعمل',
    });
  });

  test('counts two by the form of a word, and tells thousands and a rent by theirs', () => {
    expect(
      facts(
        '<html lang="ar-EG"><h1>شقة للايجار</h1><p>12 ألف جنيه شهرياً</p><p>غرفتين نوم</p><p>حمامين</p><p>المساحة 120 متر</p>',
        'https://homes.example.eg/item/771122',
      ),
    ).toMatchObject({
      price: { amount: 12_000, currency: 'EGP', period: 'month' },
      bedrooms: 2,
      bathrooms: 2,
      area: { value: 120, unit: 'm2' },
    });
  });

  test('tells no price where its money may be that of several countries', () => {
    expect(
      facts('<html lang="ar"><h1>شقة</h1><p>250,000 دينار</p>', 'https://homes.example.com/item/771122'),
    ).not.toHaveProperty('price');
  });
});

test('a Persian page tells how far a car was driven, and no year and no price that would have to be reckoned', () => {
  expect(
    facts(
      '<html lang="fa"><h1>پراید ۱۳۱، مدل ۱۳۹۵</h1><dl><dt>کارکرد</dt><dd>۱۲۰٬۰۰۰ کیلومتر</dd><dt>سال ساخت</dt><dd>۱۳۹۵</dd><dt>قیمت</dt><dd>۲۵۰٬۰۰۰٬۰۰۰ تومان</dd></dl>',
      'https://cars.example.ir/item/771122',
    ),
  ).toEqual({
    title: 'پراید ۱۳۱، مدل ۱۳۹۵',
    listingId: '771122',
    mileage: { value: 120_000, unit: 'km' },
  });
});

test.each([
  ['<html lang="ja"><h1>3LDK</h1><p>価格：1億2,800万円</p><p>専有面積 ７０．５㎡</p>', 'jp', { price: { amount: 128_000_000, currency: 'JPY' }, bedrooms: 3, area: { value: 70.5, unit: 'm2' } }],
  ['<html lang="ja"><h1>201号室</h1><p>家賃 12.5万円</p><p>管理費 1万5,000円/月</p><p>敷金 25万円</p><p>1LDK</p>', 'jp', { price: { amount: 125_000, currency: 'JPY', period: 'month' }, bedrooms: 1 }],
  ['<html lang="zh"><h1>花园 3室2厅2卫</h1><p>685万</p><p>105平米</p>', 'cn', { price: { amount: 6_850_000, currency: 'CNY' }, bedrooms: 3, bathrooms: 2, area: { value: 105, unit: 'm2' } }],
  ['<html lang="ko"><h1>아파트 방 3개 욕실 2개</h1><p>매매 12억 5,000만원</p>', 'kr', { price: { amount: 1_250_000_000, currency: 'KRW' }, rooms: 3, bathrooms: 2 }],
  ['<html lang="he"><h1>דירה למכירה</h1><p>3,450,000 ש"ח</p><p>4 חדרים</p><p>110 מ"ר</p>', 'il', { price: { amount: 3_450_000, currency: 'ILS' }, rooms: 4, area: { value: 110, unit: 'm2' } }],
  ['<html lang="ru"><h1>2-комн. квартира</h1><p>12,5 млн ₽</p><p>54,3 м²</p>', 'ru', { price: { amount: 12_500_000, currency: 'RUB' }, rooms: 2, area: { value: 54.3, unit: 'm2' } }],
  ['<html lang="en-PK"><h1>House</h1><p>Rs 2,500,000</p>', 'pk', { price: { amount: 2_500_000, currency: 'PKR' } }],
  ['<html lang="en-ZA"><h1>House</h1><p>R 3 250 000</p>', 'za', { price: { amount: 3_250_000, currency: 'ZAR' } }],
])('%s is read as its readers mean it', (html, country, told) => {
  expect(facts(html, `https://listings.example.${country}/item/771122`)).toMatchObject(told);
}); // biome-ignore format: a table
