import { cited } from '../platforms/rules.ts';
import { type AdRules, anyOf } from './hints.ts';

const READ = '2026-11-27';
const renters = cited('https://www.legislation.gov.uk/ukpga/2025/26/part/1/chapter/3', READ);
const equality = cited('https://www.legislation.gov.uk/ukpga/2010/15/section/33', READ);
const invitation = cited('https://www.legislation.gov.uk/ukpga/2024/13/section/230', READ);
const RENTERS = 'Renters’ Rights Act 2025';
const EQUALITY = 'Equality Act 2010, s. 33';
/** It took the place of the rules of 2008 and of the guidance that went with them. */
const INVITATION = 'DMCC Act 2024, s. 230';

export const uk: AdRules = {
  country: 'uk',
  phrases: [
    {
      about: 'benefits',
      law: RENTERS,
      words: renters(
        anyOf(
          'no (?:dss|benefits|housing benefit|universal credit)',
          '(?:dss|benefits) not (?:accepted|considered)',
          '(?:working )?professionals? only',
          'working (?:tenants|people) only',
        ),
      ),
    },
    {
      about: 'family',
      law: RENTERS,
      words: renters(
        anyOf(
          'no (?:children|kids|families)',
          'not suitable for (?:children|families)',
          '(?:adults?|singles?|couples) only',
        ),
      ),
    },
    {
      about: 'origin',
      law: EQUALITY,
      words: equality(
        anyOf(
          '(?:british|english|white|uk) (?:tenants?|nationals?|people|citizens) only',
          'no (?:foreigners|immigrants|asylum seekers)',
        ),
      ),
    },
    {
      about: 'religion',
      law: EQUALITY,
      words: equality(
        anyOf(
          '(?:christian|muslim|jewish|hindu|sikh|catholic) (?:tenants?|family|families|household) (?:only|preferred)',
        ),
      ),
    },
    {
      about: 'sex',
      law: EQUALITY,
      words: equality(
        anyOf('(?:males?|females?|men|women|ladies|gentlemen) only', 'no (?:men|women|males|females)'),
      ),
    },
    {
      about: 'disability',
      law: EQUALITY,
      words: equality(
        anyOf('no (?:wheelchairs?|disabled)', 'not suitable for (?:the )?disabled', 'able bodied'),
      ),
    },
  ],
  duties: [
    {
      duty: 'price',
      law: INVITATION,
      told: invitation(/£\s?\d|\d\s?(?:GBP|pounds)|\bpcm\b|price on application|\bPOA\b/i),
    },
    {
      duty: 'tenure',
      law: INVITATION,
      only: 'sale',
      told: invitation(/\b(?:free|lease|common)hold\b/i),
    },
  ],
};
