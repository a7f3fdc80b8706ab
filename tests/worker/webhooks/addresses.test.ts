import { describe, expect, it } from 'vitest';
import { isPublicIp, readAddress } from '../../../worker/webhooks/address.ts';
import { newScene, PUBLIC } from './scene.ts';

const OWN = 'https://clipcast.example.com';
const read = (text: string) => readAddress(text, OWN);

describe('an address for a webhook', () => {
  it('is https with a public name, kept as it is called', () => {
    expect(read('https://Hooks.Example.com/a?b=c#d')).toBe('https://hooks.example.com/a?b=c');
    expect(read('https://hooks.example.com.:443/a')).toBe('https://hooks.example.com/a');
    expect(read('https://münchen.example.com/')).toBe('https://xn--mnchen-3ya.example.com/');
  });

  it.each([
    ['http://hooks.example.com/', 'https://'],
    ['ftp://hooks.example.com/', 'https://'],
    ['javascript:alert(1)', 'https://'],
    ['hooks.example.com', 'https://'],
    ['https://', 'https://'],
    ['https://anna:secret@hooks.example.com/', 'a name or a password'],
    ['https://anna@hooks.example.com/', 'a name or a password'],
    ['https://hooks.example.com:8443/', 'port'],
    ['https://hooks.example.com:80/', 'port'],
  ])('%s is refused, and it is said why', (text, words) => {
    expect(() => read(text)).toThrow(words);
  });

  it.each([
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '017700000001',
    '0177.0.0.1',
    '127.0.0.1.',
    '①②⑦.0.0.1',
    '0',
    '10.0.0.1',
    '169.254.169.254',
    '192.168.1.1',
    '93.184.215.14',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:ffff:a9fe:a9fe]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[fe80::1]',
    '[fd00::1]',
    '[2606:2800:21f:cb07:6820:80da:af6b:8b2c]',
  ])('a number is no name, in whatever spelling: %s', (host) => {
    expect(() => read(`https://${host}/`)).toThrow('a name, not a number');
  });

  it.each([
    'localhost',
    'localhost.',
    'LOCALHOST',
    'printer',
    'anna.localhost',
    'router.local',
    'vault.internal',
    'metadata.google.internal',
    'wiki.corp',
    'nas.lan',
    'nas.home',
    '1.0.0.127.in-addr.arpa',
    'box.home.arpa',
    'shop.test',
    'shop.invalid',
    'shop.onion',
    'host.docker',
  ])('a name that stays inside is none: %s', (host) => {
    expect(() => read(`https://${host}/`)).toThrow('a public name');
  });

  it('is not the Worker’s own', () => {
    expect(() => read('https://clipcast.example.com/v1/people')).toThrow('own');
    expect(() => read('https://CLIPCAST.example.com./')).toThrow('own');
  });
});

describe('what a name leads to', () => {
  it.each([PUBLIC, '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::8a'])(
    'is public: %s',
    (ip) => {
      expect(isPublicIp(ip)).toBe(true);
    },
  );

  it.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.255.255.254'],
    ...['169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.8', '192.0.2.1', '192.88.99.1'],
    ...['192.168.0.1', '198.18.0.1', '198.19.255.255', '198.51.100.1', '203.0.113.1', '224.0.0.1'],
    ...['239.255.255.255', '240.0.0.1', '255.255.255.255', '::', '::1', '::ffff:127.0.0.1'],
    ...[
      '::ffff:8.8.8.8',
      '::127.0.0.1',
      '64:ff9b::1.2.3.4',
      '64:ff9b:1::1',
      '100::1',
      '2001::1',
      '2001:db8::1',
    ],
    ...[
      '2002:7f00:1::',
      '3fff::1',
      'fc00::1',
      'fd12:3456::1',
      'fe80::1',
      'fec0::1',
      'ff02::1',
      '',
      'nonsense',
    ],
    ...['999.1.1.1', '2130706433', '1.2.3', 'fe80::1%eth0'],
  ])('is not: %s', (ip) => {
    expect(isPublicIp(ip)).toBe(false);
  });

  it.each([
    [['127.0.0.1'], 'private-address'],
    [[PUBLIC, '10.0.0.5'], 'private-address'],
    [[PUBLIC, '::1'], 'private-address'],
    [['fd00::5'], 'private-address'],
    [['::ffff:10.0.0.5'], 'private-address'],
    [[], 'no-address'],
  ])('is looked up before every call: a name that leads to %j is not called', async (addresses, why) => {
    const scene = await (await newScene()).open();
    scene.names['hooks.example.com'] = addresses;
    await scene.stage.add();
    await scene.stage.rest();
    await scene.minute();
    expect(scene.receiver.received()).toEqual([]);
    const [row] = await scene.rows();
    expect(row).toMatchObject({ state: 'waiting', tries: [{ status: null, why }] });
    // It led somewhere public when it was named, and does again.
    scene.names['hooks.example.com'] = [PUBLIC];
    await scene.minute(70_000);
    expect((await scene.rows())[0]).toMatchObject({ state: 'delivered', tries: [{ why }, { status: 204 }] });
  });

  it('is not known where the resolver has no such name, or does not answer', async () => {
    const scene = await (await newScene()).open();
    delete scene.names['hooks.example.com'];
    await scene.stage.add();
    await scene.stage.rest();
    await scene.minute();
    const mute = {
      ...scene.context,
      fetch: (async () => {
        throw new TypeError('connection refused');
      }) as typeof fetch,
    };
    Object.assign(scene, { context: mute });
    await scene.minute(70_000);
    expect((await scene.rows())[0]?.tries).toMatchObject([{ why: 'no-address' }, { why: 'lookup' }]);
    expect(scene.receiver.received()).toEqual([]);
  });
});

it('no redirect is followed: it counts as not taken', async () => {
  const scene = await (await newScene()).open();
  const away = { status: 307, headers: { location: 'http://169.254.169.254/' } };
  scene.receiver.answer(away);
  await scene.stage.add();
  await scene.stage.rest();
  await scene.minute();
  expect(scene.fetched.filter(({ url }) => !url.includes('dns-query'))).toEqual([
    { url: 'https://hooks.example.com/clipcast?for=anna', redirect: 'manual' },
  ]);
  expect((await scene.rows())[0]).toMatchObject({ state: 'waiting', tries: [{ status: 307 }] });
});
