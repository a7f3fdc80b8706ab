import { createWorld } from '../../fakes/fake.ts';
import { instagramFake } from '../../fakes/instagram.ts';
import { photo, reel, staging } from '../instagram/staging.ts';
import { everyRow, everyTokenRow, type Met, type Place } from './every-row.ts';
import { GRAPH_ROWS, graphWords } from './graph.ts';

const create: Place = { staging, kind: photo, verb: 'prepare', at: 'media.create' };
const film: Place = { staging, kind: reel, verb: 'prepare', at: 'media.create' };
const publish: Place = { staging, kind: photo, verb: 'publish', at: 'media.publish' };

const both = (comes: Met[1], more: Met[2] = {}, after: Met[1] = comes): Met[] => [
  [create, comes, more],
  [publish, after, more],
];
const media = { field: 'media' };
const caption = { field: 'caption' };

/** The Graph API's error table and what Instagram adds to it, row by row. */
everyRow(
  {
    ...GRAPH_ROWS(both),
    80002: both('limited'),
    '-2/2207003': [[create, 'unavailable']],
    '-2/2207020': [
      [create, 'unavailable'],
      [publish, 'unavailable', { code: 'staging-gone' }],
    ],
    '-1/2207001': both('unavailable', {}, 'lost'),
    '-1/2207032': [[create, 'unavailable']],
    '-1/2207053': [[film, 'unavailable']],
    '-1/2207073': [[create, 'rejected']],
    '1/2207057': [[film, 'rejected', { field: 'options.coverAt' }]],
    '1/2207082': [[film, 'unavailable']],
    // Posts have gone out in spite of it: looked up, and never sent again.
    '4/2207051': [[publish, 'lost']],
    '9/2207042': [[publish, 'limited']],
    '9004/2207052': [[create, 'unavailable']],
    '9007/2207027': [[publish, 'unavailable']],
    '24/2207006': [[publish, 'unavailable', { code: 'staging-gone' }]],
    '24/2207008': [[publish, 'lost']],
    '25/2207050': both('reconnect'),
    '100/2207023': [[create, 'rejected']],
    '100/2207028': [[create, 'rejected', media]],
    '100/2207035': [[create, 'rejected', caption]],
    '100/2207036': [[create, 'rejected', caption]],
    '100/2207037': [[create, 'rejected', caption]],
    '100/2207040': [[create, 'rejected', caption]],
    '100/location': [[create, 'rejected']],
    '100/session': both('reconnect'),
    '100/personal': both('reconnect'),
    '352/2207026': [[film, 'rejected', media]],
    '352/2207077': [[film, 'unavailable']],
    '352/2207081': [[film, 'rejected', { field: 'options.trial' }]],
    '36000/2207004': [[create, 'rejected', media]],
    '36001/2207005': [[create, 'rejected', media]],
    '36003/2207009': [[create, 'rejected', media]],
    '36004/2207010': [[create, 'rejected', caption]],
  },
  instagramFake(createWorld({ now: Date.now, fetch })).rows,
  graphWords,
);

everyTokenRow(staging, [
  ['190/460', 'token.refresh', 'reconnect'],
  ['190/463', 'token.refresh', 'reconnect'],
  ['10', 'token.refresh', 'reconnect'],
  ['2', 'token.refresh', 'unavailable'],
  ['http-500', 'token.code', 'unavailable'],
]);
