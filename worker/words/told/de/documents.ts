import type { documents as en } from '../en/documents.ts';

export const documents: Record<keyof typeof en, string> = {
  'first-terms': 'Dies sind die ersten Bedingungen.',
  'first-policy': 'Dies ist die erste Datenschutzerklärung.',
  reviewed:
    'Beiträge können geprüft werden: Wer was freigegeben hat, wird beim Beitrag aufbewahrt, mit dem Namen, den ein Kunde angibt, der über einen Link entscheidet.',
  'client-links':
    'Links für Kunden werden bis 90 Tage nach ihrem Ende aufbewahrt, und ein Kennwort hinterlässt für einen halben Tag ein Cookie.',
  'script-keys':
    'Inhaber können Schlüssel für Skripte anlegen. Von einem Schlüssel bewahren wir auf, was er darf, wann er zuletzt benutzt wurde, und einen Hash mit Schlüssel; der Schlüssel selbst wird einmal gezeigt.',
  'named-addresses':
    'Inhaber können Adressen (Webhooks) nennen, die erfahren, was aus Beiträgen wurde: Kennungen, Zustände und Links. Was gemeldet wurde, wird 30 Tage aufbewahrt.',
  idempotency:
    'Was mit einem Idempotency-Key verlangt wird, wird mit seiner Antwort einen Tag lang verschlüsselt aufbewahrt.',
  'open-line':
    'Solange ein Fenster offen ist, meldet ihm eine Leitung, dass sich etwas geändert hat; wer zuhört, steht daneben, höchstens eine Stunde.',
  'film-look':
    'Der Look, den die Filme eines Arbeitsbereichs haben, liegt in deinem Browser, bis du dich dort abmeldest.',
  'on-time':
    'Um pünktlich zu senden, merken wir uns, ob sehr viele Beiträge in derselben Sekunde hinausgehen und wie lange eine Plattform braucht, um eine Art von Beitrag vorzubereiten.',
  'draft-tags': 'Schlagwörter, unter denen du Entwürfe ablegst, liegen bei ihnen in deinem Browser.',
  yours:
    'Wo Briefe geschrieben werden können, fragt einer, ob deine E-Mail dir gehört. Ob du geantwortet hast, wird bei deinem Konto aufbewahrt.',
  'account-guards':
    'Du kannst dein Konto durch Codes aus einer App und durch Passkeys schützen. Von ihnen bewahren wir ein verschlüsseltes Geheimnis, Hashes, öffentliche Schlüssel und die Namen auf, die du gibst.',
  'signed-from':
    'Aus welcher Erweiterung du dich angemeldet hast, wird mit der Sitzung aufbewahrt, und ihre zufällige Kennung bis 90 Tage nach der letzten Benutzung.',
  'operator-page':
    'Wer den Server betreibt, hat eine Seite, die Personen mit Namen und E-Mail zeigt, Arbeitsbereiche mit Namen und Zahlen, und nichts von dem, was sie machen.',
  'let-in-list':
    'Wer den Server betreibt, darf eine Liste von E-Mail-Adressen führen, die eingelassen werden, und notiert, worum Personen per E-Mail bitten: aufbewahrt zwei Jahre nach der Antwort.',
  'kept-language':
    'Die Sprache, die deine Erweiterung spricht, wird bei deinem Konto aufbewahrt, damit Briefe an dich in ihr geschrieben sind.',
  'plans-sold':
    'Wo Tarife verkauft werden, wird beim Konto aufbewahrt, was bezahlt ist, und Stripe erhält die E-Mail-Adresse dessen, der zahlt.',
  'file-of-own':
    'Ein Video, das gemacht oder geschnitten wird, wird in eine Datei geschrieben, die dein Browser für diese Erweiterung allein aufbewahrt, bis es bei seinem Entwurf liegt.',
  'quiet-hours':
    'Deine Ruhezeiten werden bei deinem Konto aufbewahrt, damit in ihnen kein Brief kommt. Ein zurückgehaltener Brief wird aufbewahrt, bis sie enden, höchstens 30 Tage.',
};
