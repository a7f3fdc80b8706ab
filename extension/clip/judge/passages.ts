import type { Passage } from '../seen.ts';

/** Headings above a description, whole. */
const HEADING =
  /^(?:(?:(?:full|property|vehicle|item|product|seller.?s|listing) )?(?:description|details of the (?:home|property))|about (?:this|the) (?:home|house|property|flat|apartment|place|space|item|car|vehicle|boat|product|listing)|overview|summary|public remarks|details zum objekt|(?:objekt|fahrzeug|artikel|produkt|wohnungs)?beschreibung|über (?:diese|dieses|die|das) .{3,20}|descripción(?: del? .{3,20})?|sobre (?:este|esta|o|a) .{3,20}|description du (?:bien|produit|véhicule)|le mot de l.agence|à propos(?: de (?:ce|cette|cet) .{3,20})?|(?:product)?(?:omschrijving|beschrijving)|over (?:deze|dit) .{3,20}|opis(?: (?:nieruchomości|oferty|ogłoszenia|pojazdu|przedmiotu|produktu))?|descrizione|descrição|descriere|beskrivning|beskrivelse|om boligen|kuvaus|popis|leírás|описание|опис|περιγραφή|açıklama|(?:ال)?وصف(?: .{3,20})?|توضیحات|תיאור(?: .{3,20})?|(?:物件|商品)?(?:の?説明|概要|の特徴)|(?:房源|房屋|商品|产品)?(?:描述|简介|介绍)|(?:상세 ?|상품 ?|매물 ?)?설명)\W*$/iu;
const LONG_WORD = /\p{L}{5,}/gu;
/** Prose that nothing names: so long, characters. */
const PROSE = 120;
const SHORTEST_PARAGRAPH = 60;

const wordsIn = (text: string): string[] => text.toLowerCase().match(LONG_WORD) ?? [];

/** What the page calls the description: by its box or by the heading above it. */
export const calledDescription = (passages: readonly Passage[]): (readonly string[])[] =>
  passages
    .filter(({ heading, prose }) => !prose && (heading === undefined || HEADING.test(heading)))
    .map(({ paragraphs }) => paragraphs);

/** Long texts that nothing names and that share a word with what the page says it is about: prose on shipping or loans does not. */
export function proseAbout(passages: readonly Passage[], about: string): (readonly string[])[] {
  const known = new Set(wordsIn(about));
  return passages
    .filter(({ prose }) => prose)
    .map(({ paragraphs }) => paragraphs.filter((text) => text.trim().length >= SHORTEST_PARAGRAPH))
    .filter((paragraphs) => {
      const text = paragraphs.join(' ');
      return text.length >= PROSE && wordsIn(text).some((word) => known.has(word));
    });
}
