/** How one kind of picture host writes a smaller copy's address, and how the whole one's. */
interface Grammar {
  name: string;
  /** Addresses it speaks of: host and path. */
  where: RegExp;
  /** What in the path says the size, and what stands there for the whole. */
  path?: readonly [RegExp, string];
  /** Parameters that order a size. */
  drop?: readonly string[];
  /** Parameters to set instead. */
  set?: Readonly<Record<string, string>>;
  /** Where this was read. */
  source: string;
}

const SIZES = ['w', 'h', 'width', 'height', 'fit', 'crop', 'dpr', 'q', 'fm', 'format', 'auto'] as const;

/** Habits of whole content networks and shop systems, never of one site's pages. Each only proposes: bytes decide. */
export const GRAMMARS: readonly Grammar[] = [
  {
    name: 'shopify',
    where: /^cdn\.shopify\.com\/|\/cdn\/shop\//,
    path: [
      /_(?:pico|icon|thumb|small|compact|medium|large|grande|\d{1,4}x\d{0,4}|x\d{1,4})(?:_crop_\w+)?(?:@\dx)?(?=\.\w+$)/,
      '',
    ],
    drop: ['width', 'height', 'crop'],
    source: 'https://shopify.dev/docs/api/liquid/filters/image_url',
  },
  {
    name: 'wordpress',
    where: /\/wp-content\/uploads\//,
    path: [/-\d{2,4}x\d{2,4}(?=\.\w+$)/, ''],
    drop: ['resize', 'w', 'h', 'fit'],
    source: 'https://developer.wordpress.org/reference/functions/wp_get_attachment_image_src/',
  },
  {
    name: 'photon',
    where: /^i\d\.wp\.com\//,
    drop: ['resize', 'w', 'h', 'fit', 'crop', 'quality', 'strip'],
    source: 'https://developer.wordpress.com/docs/photon/api/',
  },
  {
    name: 'magento',
    where: /\/media\/catalog\/product\/cache\//,
    path: [/\/cache\/(?:\w+\/)*?(?:[\da-f]{32}\/)/, '/'],
    source: 'https://developer.adobe.com/commerce/frontend-core/guide/themes/configure/',
  },
  {
    name: 'drupal',
    where: /\/files\/styles\//,
    path: [/\/styles\/[^/]+\/public\//, '/'],
    source: 'https://www.drupal.org/docs/8/core/modules/image/working-with-images',
  },
  {
    name: 'cloudinary',
    where: /\/image\/upload\//,
    path: [/\/image\/upload\/(?:[a-z]{1,3}_[^/]+\/)+(?=v\d|[\w-]+)/, '/image/upload/'],
    source: 'https://cloudinary.com/documentation/image_transformations',
  },
  {
    name: 'imgix',
    where: /\.imgix\.net\//,
    drop: SIZES,
    source: 'https://docs.imgix.com/apis/rendering/size',
  },
  {
    name: 'contentful',
    where: /^images\.ctfassets\.net\//,
    drop: SIZES,
    source: 'https://www.contentful.com/developers/docs/references/images-api/',
  },
  {
    name: 'sanity',
    where: /^cdn\.sanity\.io\/images\//,
    drop: [...SIZES, 'rect'],
    source: 'https://www.sanity.io/docs/image-urls',
  },
  {
    name: 'squarespace',
    where: /^images\.squarespace-cdn\.com\//,
    set: { format: '2500w' },
    source: 'https://support.squarespace.com/hc/en-us/articles/206542517',
  },
  {
    name: 'wix',
    where: /^static\.wixstatic\.com\/media\//,
    path: [/(\/media\/[^/]+)\/v1\/.*$/, '$1'],
    source: 'https://dev.wix.com/docs/develop-websites/articles/wix-editor-elements/other-elements/media',
  },
  {
    name: 'uploadcare',
    where: /\/[\da-f]{8}-[\da-f-]{27}\/-\//,
    path: [/\/-\/.*$/, '/'],
    source: 'https://uploadcare.com/docs/transformations/image/',
  },
  {
    name: 'googleusercontent',
    where: /^lh\d\.googleusercontent\.com\//,
    path: [/=[swh]\d+[^/]*$/, '=s0'],
    source: 'https://developers.google.com/people/image-sizing',
  },
];

/** An address that carries a proof of having been made by its owner: any change breaks it. */
const SIGNED = /[?&](?:s|sig|sign|signature|hmac|token|hash|expires|policy|ci_seal|x-amz-\w+|oh|ust)=/i;

/**
 * Addresses under which the same picture may be had larger, most promising first; none where nothing is known of the host
 * or the address is signed. They are guesses: only what a fetch brings may take the place of the one that was found.
 */
export function largerAddresses(found: string): string[] {
  const url = new URL(found);
  if (SIGNED.test(url.search)) return [];
  const guesses = new Set<string>();
  const inner = url.pathname.endsWith('/_next/image') ? url.searchParams.get('url') : null;
  if (inner && URL.canParse(inner, found)) guesses.add(new URL(inner, found).href);
  for (const { where, path, drop = [], set = {} } of GRAMMARS) {
    if (!where.test(url.hostname + url.pathname)) continue;
    const larger = new URL(found);
    if (path) larger.pathname = url.pathname.replace(...path);
    for (const name of drop) larger.searchParams.delete(name);
    for (const [name, value] of Object.entries(set)) larger.searchParams.set(name, value);
    guesses.add(larger.href);
  }
  guesses.delete(url.href);
  return [...guesses].filter((guess) => /^https?:/.test(guess)).slice(0, 2);
}
