import { facebookFake } from '../../fakes/facebook.ts';
import { createWorld } from '../../fakes/fake.ts';
import { KINDS, staging } from '../facebook/staging.ts';
import { everyRow, type Met, type Place } from './every-row.ts';
import { GRAPH_ROWS, graphWords } from './graph.ts';

const text: Place = { staging, kind: KINDS.text, verb: 'publish', at: 'feed.create' };
const link: Place = { staging, kind: KINDS.link, verb: 'publish', at: 'feed.create' };
const photos: Place = { staging, kind: KINDS.photos, verb: 'publish', at: 'feed.create' };
const photo: Place = { staging, kind: KINDS.photo, verb: 'prepare', at: 'photo.create' };
const film: Place = { staging, kind: KINDS.video, verb: 'prepare', at: 'video.create' };
const reel: Place = { staging, kind: KINDS.reel, verb: 'publish', at: 'reel.finish' };
const upload: Place = { staging, kind: KINDS.reel, verb: 'prepare', at: 'upload' };

const both = (comes: Met[1], more: Met[2] = {}, after: Met[1] = comes): Met[] => [
  [photo, comes, more],
  [text, after, more],
];
const media = { field: 'media' };

/** The Graph API's error table and what the Pages' edges add to it, row by row. */
everyRow(
  {
    ...GRAPH_ROWS(both),
    80001: both('limited'),
    80014: both('limited'),
    283: both('reconnect'),
    '1/1363047': both('unavailable', {}, 'lost'),
    '2/1609010': both('unavailable', {}, 'lost'),
    '100/1390008': both('limited'),
    '368/1346003': both('limited'),
    '200/1404078': both('reconnect'),
    '200/4854002': both('reconnect'),
    '368/1404006': both('reconnect'),
    '368/1404112': both('reconnect'),
    '200/no-video': [[film, 'reconnect']],
    // It may be the earlier try that stands there: looked up, and not sent again.
    506: [[text, 'lost', { field: 'caption' }]],
    '100/1366051': [[photos, 'lost', media]],
    324: [[photo, 'unavailable', media]],
    '324/1366046': [[photo, 'rejected', media]],
    '324/2069019': [[photo, 'rejected', media]],
    389: [[film, 'unavailable', media]],
    382: [[film, 'rejected', media]],
    6000: [
      [film, 'rejected', media],
      [reel, 'rejected', media],
    ],
    6001: [[film, 'unavailable']],
    '6000/1363040': [[reel, 'rejected', media]],
    '6000/1363127': [[reel, 'rejected', media]],
    '6000/1363128': [[reel, 'rejected', media]],
    '6000/1363129': [[reel, 'rejected', media]],
    '100/1609005': [[link, 'rejected', { field: 'options.link' }]],
    '100/2061006': [[link, 'rejected', { field: 'options.link' }]],
    '100/1609008': [[link, 'rejected', { field: 'options.link' }]],
    '100/1404102': [[text, 'rejected', { field: 'caption' }]],
    '100/1349125': [[text, 'rejected', { field: 'caption' }]],
    '100/too-long': [[text, 'rejected', { field: 'caption' }]],
    // The upload's own three: tried anew a few times, and then it is the media.
    OffsetInvalidError: [[upload, 'unavailable', media]],
    PartialRequestError: [[upload, 'unavailable', media]],
    ProcessingFailedError: [[upload, 'unavailable', media]],
  },
  facebookFake(createWorld({ now: Date.now, fetch })).rows,
  graphWords,
);
