import fc from 'fast-check';

/** Pages and data made of pieces that belong together nowhere: what the reading is tried with. */

const pieces = fc.constantFrom(
  '<h1>House £1,000</h1>', '<img src="', '/p/1234567-800x600.jpg"', ' srcset="a.jpg 1x, b.jpg,c.jpg 2x"', '>', '<a href="//x.example/1.jpg">', '<picture><source srcset=",,, 1w">', '</picture>',
  '<script>var a={b:["https://x.example/1234567.jpg",{c:', '}]};</script>', '<script type="application/ld+json">{"@type":"House","image":[[["', '"]]],"offers":{"price":', '}</script>', '"}', '<div style="background:url(', ')">',
  '<noscript><img src=x.jpg>', '</noscript>', '<template>', '<video><source src="blob:1">', '<meta property="og:image" content="', '%E0%A4%A', '\u0000', '__proto__', '{"__proto__":{"x":1}}', '\\u00', '�', '<base href="http://[">',
  '<div class="gallery">', '</div>', '<img data-src="javascript:alert(1)//a.jpg">', '<img src="data:image/png;base64,AAAA">', '<iframe srcdoc="<img src=1.jpg>">', '<svg><image href="1.jpg">', '<link rel="preload" as="image" imagesrcset="', '<title>', '</title>', '<base href="javascript:1//">', '<track src="x.vtt" kind=subtitles>', '<form><input name=attributes>',
); // biome-ignore format: a list of pieces
/** Pieces of what listings tell: labels, places, prices, measures, each where none is expected. */
const told = fc.constantFrom(
  '<dl><dt>', '</dt><dd>', '</dd></dl>', '<table><tr><td>', '</td><td>', '</td></tr></table>', '<p class="address">', '<footer>', '</footer>', '<div class="agent">', 'Dirección', 'PLZ', 'Ort', 'Preis', 'Price:', '€', '1.234.567,89 €', '£1,2m', 'POA', '$', ', ', ' / ', ' - ', '(', ')', 'Calle Cádiz 58', '1820 Larkspur Lane', '1016 RR Amsterdam', 'Boise, Idaho 83702', '2 + 1', '9 480 mil', '120 m²', '3 Zimmer', '99999999999999999999', '-1', '½', '万', '٣', '<sup>2</sup>', '<br>', 'Ltd', '0161 555 0199', '@', '#', ':',
); // biome-ignore format: a list of pieces
export const brokenPage = fc
  .array(fc.oneof({ weight: 3, arbitrary: pieces }, { weight: 3, arbitrary: told }, fc.string()), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

const word = fc.constantFrom(
  'url', 'image', 'images', 'photos', 'id', 'name', 'price', '__ref', '__proto__', 'constructor', 'ROOT_QUERY', 'Photo:1', '_1', 'width', 'address', 'city', 'streetAddress', 'toString', 'type', '@type', '@graph', 'offers', 'floorSize', 'mileage', 'geo', 'length', 'valueOf', 'hasOwnProperty',
); // biome-ignore format: a list of words
const leaf = fc.oneof(
  fc.constantFrom('https://a.example/p/12345678.jpg', '/p/{size}/a.jpg', 'Ref', '{"a":["b"', 'JSON.parse("', '&q;', '\\u00', 'Photo:1', '', 'House', 'Product', 'javascript:alert(1)', '{"a":"{\\"b\\":[\\"https://a.example/p/1.jpg\\"]}"}'),
  fc.string(),
  fc.integer({ min: -5, max: 12 }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
); // biome-ignore format: a list of leaves
export const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { maxLength: 6 }),
    fc.dictionary(word, tie('tree'), { maxKeys: 6 }),
  ),
}));
/** Several values as a page writes them, one text each. */
export const brokenData = fc
  .array(tree, { minLength: 1, maxLength: 3 })
  .map((values) => JSON.stringify(values.map((value) => JSON.stringify(value) ?? 'null')));

/** Code that holds a page's data, in pieces. */
export const brokenCode = fc
  .array(
    fc.constantFrom('(function(a,b){', 'return', '{', '}', '[', ']', '(', ')', '"', "'", '`', ':', ',', ';', 'a', 'a.b=', ' image:', '12', '\\', '/*', '*/', '//', 'JSON.parse(', '\n', '${', 'new Map([', '=>', '-', '\u2028'),
    { maxLength: 60 },
  )
  .map((parts) => parts.join('')); // biome-ignore format: a list of pieces

export const brokenAddress = fc
  .array(
    fc.constantFrom('https://a.example', '/', '{w}', '{size}', '%7Bh%7D', '12345678', '-', '.jpg', '?', '&', '=', 'a1b2c3d4e5f6a7b8', '_1200', '.*', '(', '%E0%A4', 'w_800,', '800x600', '@2x', 's', '/m/', 'rs:fit:800:600', '/-/resize/x/', 'aHR0cHM6Ly9hLmV4YW1wbGUvMS5qcGc'),
    { maxLength: 14 },
  )
  .map((parts) => parts.join('')); // biome-ignore format: a list of pieces
