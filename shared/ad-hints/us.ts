import { cited } from '../platforms/rules.ts';
import { type AdRules, anyOf } from './hints.ts';

const READ = '2026-11-27';
/** What the regulation forbids: words that convey a preference or limitation. */
const regulation = cited('https://www.law.cornell.edu/cfr/text/24/100.75', READ);
/** HUD's own list of words, and what its memorandum of January 1995 made of it. */
const list = cited('http://fairhousing.com/node/17705', READ);
const memo = cited('https://www.hud.gov/sites/documents/doc_7784.pdf', READ);
const LAW = '24 CFR 100.75';
const MEMO = 'HUD, 9 Jan 1995';

/** Not in it, for the memorandum says so: master bedroom, family room, walking distance, quiet streets, great view. */
export const us: AdRules = {
  country: 'us',
  phrases: [
    {
      about: 'family',
      law: LAW,
      words: regulation(
        anyOf(
          '(?:no|without) (?:children|kids|child|families)',
          '(?:adults?|singles?|couples) only',
          'only (?:adults|singles|couples)',
          'adult (?:building|community|living)',
          '(?:ideal|perfect|suitable) for (?:singles?|couples?|adults|empty nesters|bachelors?)',
          'empty nesters?',
          'bachelor pad',
          '(?:mature|older) (?:persons?|couples?|adults|individuals?)',
        ),
      ),
    },
    {
      about: 'race',
      law: LAW,
      words: list(
        anyOf(
          '(?:white|black|colored|caucasian|negro|oriental) (?:home|family|families|tenants?|neighbou?rhood|area|community)',
          '(?:no|only) (?:whites|blacks|asians|minorities)',
          'integrated (?:area|neighbou?rhood|community)',
        ),
      ),
    },
    {
      about: 'religion',
      law: LAW,
      words: memo(
        anyOf(
          '(?:christian|jewish|catholic|muslim|protestant|hindu) (?:home|family|families|tenants?|neighbou?rhood|community|area)',
          '(?:no|only) (?:christians|jews|catholics|muslims|hindus)',
        ),
      ),
    },
    {
      about: 'origin',
      law: LAW,
      words: list(
        anyOf(
          '(?:hispanic|latino|mexican|chinese|asian|african|indian|polish|irish|italian|puerto rican) (?:home|family|families|tenants?|neighbou?rhood|area|community)',
          'english speakers? only',
          'no (?:immigrants|foreigners)',
          '(?:u\\.?s\\.? )?citizens only',
        ),
      ),
    },
    {
      about: 'sex',
      law: LAW,
      words: list(
        anyOf(
          '(?:males?|females?|men|women|ladies|gentlemen) only',
          '(?:no|only) (?:males?|females?|men|women)',
          '(?:male|female) (?:tenants?|renters?) (?:only|preferred)',
        ),
      ),
    },
    {
      about: 'disability',
      law: LAW,
      words: memo(
        anyOf(
          'no (?:wheelchairs?|handicapped|disabled|crippled|retarded|mentally ill)',
          'not (?:suitable )?for (?:the )?(?:handicapped|disabled)',
          'able bodied',
          'must be (?:able to|physically fit)[^.\\n]{0,20}(?:climb|walk|fit)',
          'physically fit',
        ),
      ),
    },
    {
      about: 'nobody',
      law: MEMO,
      words: list(anyOf('membership approval', 'restricted (?:community|neighbou?rhood)')),
    },
  ],
  duties: [],
};
