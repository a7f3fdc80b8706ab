/** Lines of buttons and notes that stand in descriptions on any page and are no part of them, in the languages of listings. */

/** To unfold, to fold, to translate. */
const UNFOLD =
  /^(?:\W*)(?:(?:continue )?(?:read|show|see|view|load)(?:ing)? (?:more|less|all|full|the (?:full|whole|original))|(?:show|view|see) (?:full |original |the )?(?:description|text|original)|more|less|(?:mehr|weniger|alles?) (?:anzeigen|lesen|erfahren)|(?:ganze|vollständige|original)?-?\s?(?:beschreibung|text) anzeigen|weiterlesen|(?:leer|ver|mostrar|saber) (?:más|mais|menos|todo|tudo|original|descripción)|(?:ler|ver) mais|leia mais|(?:lire|voir|afficher|en savoir) (?:plus|la suite|moins|tout|l.original)|(?:leggi|mostra|vedi) (?:tutto|di più|altro|meno|l.originale)|continua a leggere|(?:lees|toon|bekijk) (?:meer|minder|verder|alles)|(?:pokaż|zobacz|czytaj|rozwiń|zwiń|więcej|mniej)(?: (?:więcej|mniej|całość|opis|wszystko|dalej))?|(?:visa|läs|vis|les|læs) (?:mer|mere|mindre|färre|alt|hela .{3,20}|hele .{3,20})|(?:näytä|lue) (?:lisää|vähemmän|kaikki)|(?:zobrazit|číst) (?:více|méně|vše|dále)|(?:devamını|tümünü) (?:oku|gör|göster)|daha fazla(?: göster)?|(?:читать|показать|показать ещё|развернуть) ?(?:далее|полностью|ещё|все)?|(?:اقرأ|عرض|إقرأ|قراءة) (?:المزيد|أكثر|الكل|أقل)|المزيد|もっと(?:見る|読む)|続きを(?:読む|見る)|すべて(?:表示|見る)|(?:查看|展开|显示)(?:更多|全部|全文)|(?:展开|收起)|더 ?보기|접기|קרא עוד|הצג עוד)\W*$/iu;
/** The same before more: `View all 24 photos`. */
const UNFOLDS =
  /^(?:(?:read|show|see|view) (?:more|less|all)|(?:mehr|weniger) (?:anzeigen|lesen)|(?:leer|ver) (?:más|menos)|(?:pokaż|zobacz) |(?:rozwiń|zwiń|czytaj)|(?:lire|voir) (?:plus|la suite|moins)|(?:lees|toon) (?:meer|minder))/i;
const TRANSLATE =
  /^(?:disponible en|available in|verfügbar (?:in|auf)|disponibile in|disponível em|beschikbaar in)\s?:|^\W*(?:(?:auto-?)?translat(?:e|ed|ion)(?: (?:this|to|into|by|with|with google|provided) ?.{0,30})?|google translate|show original(?: language| text)?|übersetz(?:en|t|ung)(?: .{0,30})?|original anzeigen|traduire(?: .{0,30})?|traduit (?:par|de) .{0,30}|voir l.original|traducir(?: .{0,30})?|traducido .{0,30}|traduzir(?: .{0,30})?|traduci(?: .{0,30})?|tradotto .{0,30}|vertalen?(?: .{0,30})?|vertaald .{0,30}|przetłumacz(?: .{0,30})?|przetłumaczono .{0,30}|översätt(?: .{0,30})?|oversett(?: .{0,30})?|çevir|перевести(?: .{0,30})?|ترجم(?:ة|ه)?(?: .{0,30})?|翻訳(?:する)?|翻译|번역(?:하기)?)\W*$/iu;
/** To call, to write, to keep, to report. */
const REACH =
  /^\W*(?:(?:show|reveal|view|see|display|click to (?:show|reveal|see)|call) (?:the )?(?:phone|number|telephone|mobile|contact)(?: ?number| details)?|(?:telefon)?nummer anzeigen|telefon(?:nummer)? anzeigen|anrufen|nachricht (?:schreiben|senden)|(?:afficher|voir) (?:le )?(?:numéro|téléphone)(?: de .{3,20})?|appeler|(?:ver|mostrar) (?:el |o )?(?:tel[ée]fono|n[úu]mero|telefone|contacto)|llamar|ligar|(?:mostra|vedi) (?:il )?(?:numero|telefono)|chiama|(?:toon|bekijk) (?:telefoon)?nummer|(?:pokaż|wyświetl|zobacz) (?:numer|telefon)(?: telefonu)?|zadzwoń|visa (?:telefon)?nummer|vis (?:telefon)?nummer|näytä (?:puhelin)?numero|zobrazit (?:číslo|telefon)|(?:telefonu|numarayı) göster|показать (?:номер|телефон)(?: телефона)?|(?:إظهار|اظهار|عرض) (?:ال)?رقم(?: .{0,20})?|اتصل(?: الآن)?|電話番号を表示|查看电话|전화번호 ?보기|contact (?:the )?(?:seller|agent|owner|landlord|dealer|advertiser|host)|(?:send|write)(?: a)? message|message (?:seller|host)|ask (?:a question|the seller)|share(?: this .{3,20})?|print(?: this .{3,20})?|save(?: (?:this|to) .{3,20})?|copy link|(?:report|flag)(?: (?:this|the|an) .{2,20}| (?:ad|listing|abuse))?|add to (?:favou?rites|wishlist|watch ?list)|(?:anzeige|inserat) melden|merken|teilen|drucken|signaler(?: .{3,30})?|partager|imprimer|denunciar(?: .{3,30})?|compartir|compartilhar|segnala(?: .{3,30})?|condividi|zgłoś(?: .{3,30})?|udostępnij|download (?:brochure|pdf|the app)|qr code link to this post)\W*$/iu;
/** What the law wants on every page. */
const LEGAL =
  /^(?:disclaimer|legal notice|important notice|haftungsausschluss|wichtiger hinweis|aviso legal|mentions légales|zastrzeżenie)(?![\p{L}])|^all rights reserved|^alle rechte vorbehalten|^tous droits réservés|^todos (?:los|os) derechos|^wszelkie prawa|^©|multiple listing service|\bMLS feeds|obtained from public records|\bIDX\b|deemed (?:to be )?reliable|shall be (?:responsible|held) |listing information last updated|not (?:be )?(?:responsible|liable) for (?:any )?(?:typographical )?(?:errors|misprints)|do(?:es)? not (?:form|constitute) (?:any |an )?(?:part of |offer|contract)/iu;
/** Cookies that ask for consent; those that are eaten stay. */
const COOKIES =
  /(?:accept|allow|use|uses|using|reject|manage|enable|store|set|our|akzeptier\p{L}*|verwende\p{L}*|nutz\p{L}*|utilis\p{L}*|accepte\p{L}*|usa\p{L}*|utiliza\p{L}*|acepta\p{L}*|gebruik\p{L}*|używa\p{L}*|korzysta\p{L}*)\s(?:\p{L}+\s){0,2}cookies?(?!\p{L})|cookie[-\s]?(?:s?[-\s])?(?:polic|setting|consent|notice|preferences|richtlinie|einstellung|hinweis|politik|beleid)|cookies?\s(?:to|and similar|pour|para|per|um|om|w celu)\s|pol[íi]tica de cookies|politique (?:de|en matière de) cookies/iu;
/** A telephone number of which the end is kept: `912 345 ***`, `07xxx xxxxxx`. */
const MASKED = /^[+(]?\d[\d\s().+/-]*(?:[*•xX]{2,}|\.{3}|…)[\d\s*•xX.…]*$/;

/** What a button adds at a text's end: `… Read more`. */
const BEHIND =
  /\s*(?:…|\.{3}|\s)\s*(?:\(?(?:read|show|see) more\)?|mehr (?:anzeigen|lesen)|weiterlesen|(?:lire|voir) (?:plus|la suite)|(?:leer|ver) más|ler mais|leggi tutto|lees (?:meer|verder)|czytaj (?:więcej|dalej)|もっと見る)\s*(?:…|\.{3}|[›»>])?$/iu;

export const isBoilerplate = (line: string): boolean =>
  (line.length < 80 &&
    (UNFOLD.test(line) ||
      UNFOLDS.test(line) ||
      TRANSLATE.test(line) ||
      REACH.test(line) ||
      MASKED.test(line))) ||
  (line.length < 1000 && LEGAL.test(line)) ||
  (line.length < 600 && COOKIES.test(line));

export const withoutButton = (line: string): string =>
  line.replace(BEHIND, (all) => (/^\s*(?:…|\.{3})/.test(all) ? '…' : ''));
