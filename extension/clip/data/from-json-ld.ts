import { isThisPage, type PageIdentity } from '../page-identity.ts';

export type Entity = Record<string, unknown>;

/** Schema.org types of things that are listed, best first; the rest is furniture of the page. */
const LISTED =
  /^(?:Product|ProductGroup|IndividualProduct|Vehicle|Car|Motorcycle|RealEstateListing|Apartment|House|SingleFamilyResidence|Residence|ApartmentComplex|Accommodation|Room|Hotel\w*|LodgingBusiness|VacationRental|Place|Offer|RentAction|SellAction|Event|CreativeWork|Book|Suite|Landform|GatedResidenceCommunity)$/;
const NEVER =
  /^(?:BreadcrumbList|ItemList|Organization|WebSite|WebPage|RealEstateAgent|Person|ListItem|SearchAction|FAQPage|ImageGallery)$/;

/** Where an entity was described. */
export const originOf = (entity: Entity): 'json-ld' | 'microdata' | 'rdfa' =>
  entity['@from'] === 'microdata' || entity['@from'] === 'rdfa' ? entity['@from'] : 'json-ld';

export const isEntity = (value: unknown): value is Entity =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = (entity: Entity): string[] =>
  [entity['@type']]
    .flat()
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));

const SPEAKERS = /^(?:Organization|WebSite|RealEstateAgent|AutoDealer|LocalBusiness|Person)$/;

/** People, firms and sites: their pictures are portraits and signs. */
export const isSpeaker = (entity: Entity): boolean => typesOf(entity).some((type) => SPEAKERS.test(type));

/** All entities of the blocks, `@graph`, lists, `mainEntity`, `itemOffered` and `about` unfolded; never those inside a list of others. */
export function entitiesOf(blocks: readonly unknown[]): Entity[] {
  const found: Entity[] = [];
  const visit = (value: unknown, depth: number) => {
    if (depth > 8 || found.length > 300) return;
    if (Array.isArray(value)) for (const item of value.slice(0, 200)) visit(item, depth + 1);
    else if (isEntity(value)) {
      if (typesOf(value).length) found.push(value);
      for (const key of [
        '@graph',
        'mainEntity',
        'itemOffered',
        'about',
        'object',
        'offers',
        'hasVariant',
        'containsPlace',
      ])
        if (value[key] && typeof value[key] === 'object') visit(value[key], depth + 1);
    }
  };
  for (const block of blocks) visit(block, 0);
  return found;
}

/** The entities that describe what the page lists: of the right type and, where they name a page, of this one. */
export function mainEntities(blocks: readonly unknown[], page: PageIdentity): Entity[] {
  const listed = entitiesOf(blocks).filter((entity) => {
    const types = typesOf(entity);
    return types.some((type) => LISTED.test(type)) && !types.some((type) => NEVER.test(type));
  });
  const addressOf = (entity: Entity) =>
    [entity.url, entity['@id'], entity.mainEntityOfPage].find(
      (url): url is string => typeof url === 'string' && /\//.test(url),
    );
  const here = listed.filter((entity) => {
    const address = addressOf(entity);
    return address && isThisPage(address, page);
  });
  const silent = listed.filter((entity) => !addressOf(entity));
  return here.length ? [...here, ...silent.slice(0, 6)] : listed.slice(0, 8);
}
