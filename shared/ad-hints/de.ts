import { cited } from '../platforms/rules.ts';
import { type AdRules, anyOf } from './hints.ts';

const READ = '2026-11-27';
const agg = cited('https://www.gesetze-im-internet.de/agg/__19.html', READ);
/** A court found such an advertisement to be evidence enough. */
const ruling = cited(
  'https://haufe.de/immobilien/verwalterpraxis-gold/allgemeines-gleichbehandlungsgesetz-agg-1000-eur-bussgeld-bei-vermietung-nur-an-deutsche_idesk_PI44806_HI14684655.html',
  READ,
);
const geg = cited('https://www.gesetze-im-internet.de/geg/__87.html', READ);
const AGG = 'AGG §§ 19, 20';

/** Children are not in it: the law does not name families. */
export const de: AdRules = {
  country: 'de',
  phrases: [
    {
      about: 'origin',
      law: AGG,
      words: ruling(
        anyOf(
          '(?:nur|ausschließlich) (?:an |für )?(?:deutsche[rn]?|einheimische[rn]?)(?: mieter(?:innen)?)?',
          'nur deutsche',
          'keine (?:ausländer(?:innen)?|migranten|flüchtlinge|asylbewerber)',
          'deutschsprachige mieter',
        ),
      ),
    },
    {
      about: 'religion',
      law: AGG,
      words: agg(
        anyOf(
          '(?:nur|ausschließlich) (?:an |für )?(?:christen|katholiken|muslime|juden)',
          'keine (?:muslime|juden|christen)',
          'kein(?:e frauen mit)? kopftuch',
          'christliche (?:familie|mieter)',
        ),
      ),
    },
    {
      about: 'sex',
      law: AGG,
      words: agg(
        anyOf(
          '(?:nur|ausschließlich) (?:an |für )?(?:frauen|männer|damen|herren)',
          'keine (?:frauen|männer|homosexuellen|schwulen|lesben)',
        ),
      ),
    },
    {
      about: 'age',
      law: AGG,
      words: agg(
        anyOf(
          'keine (?:senioren|rentner|alten leute|älteren)',
          'nur (?:an |für )?(?:junge|jüngere) (?:leute|mieter|menschen|paare)',
        ),
      ),
    },
    {
      about: 'disability',
      law: AGG,
      words: agg(anyOf('keine (?:behinderten|rollstuhlfahrer)', 'nicht für (?:behinderte|rollstuhlfahrer)')),
    },
  ],
  duties: [
    {
      duty: 'energy',
      law: 'GEG § 87',
      told: geg(/kWh|energie-?ausweis|bedarfsausweis|verbrauchsausweis|energieeffizienz|denkmal/i),
    },
  ],
};
