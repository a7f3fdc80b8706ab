import { oneLine } from '../page-words.ts';
import type { Passage } from '../seen.ts';
import { wordsApart } from '../vocabulary.ts';

/** Headings above a description, whole. */
const HEADING =
  /^(?:(?:(?:full|property|vehicle|item|product|seller.?s|listing|lot) )?(?:description|details of the (?:home|property))|about (?:this|the) (?:home|house|property|flat|apartment|place|space|item|car|vehicle|boat|product|listing)|(?:(?:property|vehicle|product) )?(?:overview|summary|details)|(?:public |dealer.?s? |seller.?s? )?(?:remarks|comments|notes)|details zum objekt|(?:objekt|fahrzeug|artikel|produkt|wohnungs)?beschreibung|über (?:diese|dieses|die|das) .{3,20}|descripción(?: del? .{3,20})?|sobre (?:este|esta|o|a) .{3,20}|description du (?:bien|produit|véhicule)|le mot de l.agence|à propos(?: de (?:ce|cette|cet) .{3,20})?|(?:product)?(?:omschrijving|beschrijving)|over (?:deze|dit) .{3,20}|opis(?: (?:nieruchomości|oferty|ogłoszenia|pojazdu|przedmiotu|produktu))?|descrizione|descrição|descriere|beskrivning|beskrivelse|om (?:boligen|bostaden|bilen|objektet|lägenheten|huset|båten)|comentarios?(?: del anunciante)?|descriptif(?: .{3,20})?|kuvaus|popis|leírás|описание|опис|περιγραφή|açıklama|(?:ال)?وصف(?: .{3,20})?|توضیحات|תיאור(?: .{3,20})?|(?:物件|商品)?(?:の?説明|概要|の特徴)|(?:房源|房屋|商品|产品)?(?:描述|简介|介绍)|(?:상세 ?|상품 ?|매물 ?)?설명)(?: (?:by|from|des|van|du|del|della|do|da) .{2,25})?\W*$/iu;
const LONG_WORD = /\p{L}{5,}/gu;
/** Prose that nothing names: so long, characters. */
const PROSE = 120;
const SHORTEST_PARAGRAPH = 60;
/** A list that only counts has shorter lines. */
const SHORTEST_LINE = 40;

const wordsIn = (text: string): string[] => text.toLowerCase().match(LONG_WORD) ?? [];

/** Whether a line is no more than what stands above a description. */
export const isDescriptionsHeading = (line: string): boolean => line.length < 60 && HEADING.test(line);

/** Names of boxes with the words of a listing, beside those that the page's half looks for. */
const DESCRIBES =
  /descri|beschr|omschr|beskriv|(?<![a-z])opis|kuvaus|postingbody|(?<![a-z])(?:comments?|commentary|comentarios?|remarks?|açıklama|aciklama|about)(?![a-z])|(?<![a-z])(?:annonce|anzeige|product|property|listing|object|item|advert|ad|boat|car|vehicle|home|house)s?[-_]*(?:texte?|body|copy|story|details|comments|remarks|summary)/i;
/** Names of boxes with words about who sells, where, and on what terms; and about the site and its lists. */
const OF_OTHERS =
  /(?<![a-z])(?:sellers?|shop|stores?|agents?|agency|agencies|brokers?|realtors?|dealers?|dealership|vendors?|company|about-?us|hosts?|author|profile|bio|breadcrumbs?|category|categories|cookies?|consent|reviews?|ratings?|shipping|delivery|postage|returns?|refunds?|payments?|terms|legal|disclaimer|privacy|mortgage|financ\w*|calculator|newsletter|faqs?|seo|footer|neighbou?rhood|area-?guide|schools?|anbieter|verkäufer|vendeur|vendedor|vendedora|venditore|verkoper|sprzedawca|anunciante|inserent)(?![a-z])/i;
/** What is told of money, parcels and law on every page of a site. */
const TERMS =
  /shipping|customs|import (?:charges|duties|vat)|free trial|terms and conditions|refund|return policy|checkout|add(?:ed)? to (?:cart|basket)|sign(?:ing)?[- ]?up|subscri|newsletter|mortgage|interest rate|lender|credit (?:card|check)|eligib|cookies|privacy|versandkosten|widerruf|datenschutz|livraison|remboursement|reembolso|envío gratis|spedizion/gi;
const TOO_MANY_TERMS = 3;

/** The nearest box with a name says what its words are. */
const ownName = ({ called }: Passage): string => wordsApart(called?.find((name) => name.trim()) ?? '');
const outerNames = ({ called = [] }: Passage): string => wordsApart(called.join(' '));
const isOfOthers = (passage: Passage): boolean => OF_OTHERS.test(ownName(passage));
const isTerms = ({ paragraphs }: Passage): boolean =>
  (paragraphs.join(' ').match(TERMS)?.length ?? 0) >= TOO_MANY_TERMS;
const hasSentence = ({ paragraphs }: Passage, shortest = SHORTEST_PARAGRAPH): boolean =>
  paragraphs.some((text) => oneLine(text).length >= shortest);

/** What the page calls the description: by its box or by the heading above it. What it tells of who sells is none. */
export function calledDescription(passages: readonly Passage[]): (readonly string[])[] {
  const called = passages.filter((passage) => {
    const { heading, prose } = passage;
    if (isOfOthers(passage)) return false;
    if (prose) return DESCRIBES.test(ownName(passage)) && hasSentence(passage) && !isTerms(passage);
    return heading === undefined
      ? hasSentence(passage, SHORTEST_LINE)
      : HEADING.test(heading) && hasSentence(passage);
  });
  const ours = called.filter((passage) => !OF_OTHERS.test(outerNames(passage)));
  return (ours.length ? ours : called).map(({ paragraphs }) => paragraphs);
}

/** Long texts that nothing names and that share a word with what the page says it is about: prose on shipping or loans does not. */
export function proseAbout(passages: readonly Passage[], about: string): (readonly string[])[] {
  const known = new Set(wordsIn(about));
  return passages
    .filter((passage) => passage.prose && !isTerms(passage))
    .filter((passage) => !isOfOthers(passage) && !OF_OTHERS.test(outerNames(passage)))
    .map(({ paragraphs }) => paragraphs.filter((text) => text.trim().length >= SHORTEST_PARAGRAPH))
    .filter((paragraphs) => {
      const text = paragraphs.join(' ');
      return text.length >= PROSE && wordsIn(text).some((word) => known.has(word));
    });
}
