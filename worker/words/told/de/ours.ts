import type { ours as en } from '../en/ours.ts';

export const ours: Record<keyof typeof en, string> = {
  gone: 'Ein veröffentlichter Beitrag wird nicht mehr gezeigt: Er wurde auf der Plattform gelöscht, verborgen oder entfernt.',
  unsettled:
    'Ein Beitrag ist vielleicht erschienen: Sein Konto wurde getrennt, bevor die Plattform es sagte. Sieh nach und entscheide.',
  'account-again': 'Dieses Konto muss neu verbunden werden.',
  'must-connect': '{name} muss neu verbunden werden.',
  'connect-first': '{name} muss zuerst neu verbunden werden.',
  'one-waits': 'Ein Beitrag wartet darauf.',
  'some-wait': '{n} Beiträge warten darauf.',
  'one-open':
    'Ein Beitrag war gerade dabei zu erscheinen: Wie das ausging, lässt sich erst erfragen, wenn es wieder verbunden ist.',
  'some-open':
    '{n} Beiträge waren gerade dabei zu erscheinen: Wie das ausging, lässt sich erst erfragen, wenn es wieder verbunden ist.',
  'ends-tomorrow': 'Die Verbindung zu {name} endet in einem Tag: Verbinde sie neu.',
  'ends-soon': 'Die Verbindung zu {name} endet in {n} Tagen: Verbinde sie neu.',
  'one-after': 'Ein Beitrag ist für später geplant.',
  'some-after': '{n} Beiträge sind für später geplant.',
  'no-readable': 'Die Plattform gab keine lesbare Antwort.',
  renewing: 'Die Verbindung wird gerade erneuert.',
  'changed-meanwhile': 'Die Verbindung hat sich inzwischen geändert.',
  renewed: 'Die Verbindung wurde erneuert.',
  'no-app': 'Dieser Worker hat keine App-Zugangsdaten mehr für {p}.',
  'platform-ended': 'Die Plattform hat diese Verbindung beendet.',
  'held-here':
    'Wer diesen Server betreibt, hält diesen Arbeitsbereich an: {why} Seine Beiträge warten, nichts geht verloren.',
  'open-again':
    'Dieser Arbeitsbereich ist wieder offen. Seine Beiträge laufen weiter; deren Zeit vorbei ist, fragen dich erst.',
  'payment-failed':
    'Eine Zahlung für deinen Tarif ist gescheitert. Bis {day} läuft alles weiter; danach wird nichts Neues angenommen, und was geplant ist, erscheint noch. Prüfe deine Karte in den Einstellungen.',
  'plan-ended':
    'Dein Tarif ist zu Ende. Was hier ist, bleibt, und was geplant ist, erscheint; über den kostenlosen Tarif hinaus wird nichts Neues angenommen.',
  'series-stopped': 'Ein wiederkehrender Beitrag ist stehen geblieben: {why}',
  'series-gone': 'Der Beitrag, der sich wiederholt, oder wer ihn erstellt hat, ist nicht mehr da.',
  'policy-changes': 'Die Datenschutzerklärung dieses Servers ändert sich am {day}. {changes}',
  'terms-change': 'Die Nutzungsbedingungen dieses Servers ändern sich am {day}. {changes}',
  'taken-back': 'Das ist zurückgenommen: Alles bleibt, wie es ist.',
  'your-word': 'Ein Beitrag wartet auf dein Wort.',
  'broke-post': 'Bei diesem Beitrag ging auf unserer Seite etwas kaputt. Er wurde nicht gesendet.',
  'broke-step': 'Bei diesem Schritt ging auf unserer Seite etwas kaputt.',
  'media-gone-again':
    'Ein Foto oder Video dieses Beitrags ist nicht mehr gespeichert: Öffne den Entwurf und plane ihn neu.',
  'media-gone': 'Ein Foto oder Video dieses Beitrags ist nicht mehr gespeichert.',
  'media-missing':
    'Fotos oder Videos dieses Beitrags sind noch nicht da: Öffne den Browser, in dem er gemacht wurde.',
  'not-approved': 'Ein Beitrag wartet auf Freigabe und ist nicht erschienen.',
  'approval-void': 'Ein Beitrag wurde nach seiner Freigabe geändert und wartet auf eine neue.',
  late: 'Ein Beitrag ist zu spät und wartet auf dein Wort.',
  'connection-dead': 'Ein Beitrag wartet, bis sein Konto wieder verbunden ist.',
  'media-not-here': 'Ein Beitrag wartet auf Fotos oder Videos, die nicht angekommen sind.',
  duplicate: 'Ein Beitrag sieht aus wie einer, der schon erschienen ist, und wartet auf dein Wort.',
  quota: 'Ein Beitrag wartet: Das Konto hat vorerst keine Beiträge mehr frei.',
  suspended: 'Ein Beitrag wartet: Wer diesen Server betreibt, hält den Arbeitsbereich an.',
  skipped: 'Ein Beitrag war zu spät und wurde ausgelassen, wie du es gewählt hast.',
  'not-finished': 'Die Plattform hat diesen Beitrag nicht fertig vorbereitet.',
  'too-long-working': 'Die Plattform arbeitet schon zu lange daran.',
  working: 'Die Plattform arbeitet daran.',
  'never-arrived': 'Die Plattform hat den Beitrag nicht genommen, so oft er auch gesendet wurde.',
  'not-arrived': 'Es ist auf der Plattform nicht angekommen.',
  'may-be-published': 'Vielleicht erschienen: Sieh auf der Plattform nach und entscheide.',
  'no-end': 'Wir haben nicht gesehen, wie der Aufruf zum Veröffentlichen ausging.',
  'no-step-end': 'Dieser Schritt kam zu keinem Ende.',
  'connection-ends':
    'Die Verbindung zu {name} endet am {day}, bevor dieser Beitrag erscheint: Verbinde sie neu.',
  'quota-day':
    '{n} Beiträge dieses Kontos erscheinen am Tag davor, und {most} werden genommen: Wähle eine spätere Zeit.',
  'quota-kind':
    '{n} Beiträge dieser Art ({kind}) erscheinen am Tag davor, und {most} werden genommen: Wähle eine spätere Zeit.',
  'quota-minute':
    '{n} Beiträge dieses Kontos erscheinen in der Minute davor, und {most} werden genommen: Wähle eine spätere Zeit.',
  'platform-full':
    '{p} nimmt bis {when} nichts mehr an: Dann geht dieser Beitrag hinaus, oder wähle eine spätere Zeit.',
  'alike-beside':
    '{p} lehnt einen Text ab, den es gerade erst gesehen hat: Das Mal davor oder danach in der Reihe sagt dasselbe, gib ihm also andere Worte.',
  'one-by-one': 'Es ist zu spät und geht nach den Beiträgen davor hinaus, einer nach dem anderen.',
  'no-more-now': 'Die Plattform nimmt vorerst nichts mehr.',
  'not-asked': 'Es ließ sich nicht erfragen.',
  'tried-again':
    'Es wird von selbst wieder versucht; wähle eine andere Zeit, wenn dieser Beitrag nicht warten kann.',
  'platform-silent': 'Die Plattform hat nicht geantwortet.',
  'and-more': '(und {n} mehr)',
  'nearly-same': 'Fast dasselbe wie „{title}“ auf demselben Konto. Trotzdem veröffentlichen?',
  elsewhere: 'Dieses Konto ist nicht in diesem Arbeitsbereich.',
  'webhook-gone':
    'Der Webhook bei {host} wurde abgeschaltet: Er hat geantwortet, dass es ihn nicht mehr gibt. Bring ihn in Ordnung, schalte ihn in den Einstellungen ein und sende nach, was er verpasst hat.',
  'webhook-failing':
    'Der Webhook bei {host} wurde abgeschaltet: Er hat fünf Tage lang nichts angenommen. Bring ihn in Ordnung, schalte ihn in den Einstellungen ein und sende nach, was er verpasst hat.',
};
