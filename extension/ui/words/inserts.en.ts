export const en = {
  title: 'Title',
  facts: 'Price and place',
  text: 'Description',
  link: 'Link to the page',
};
export type InsertWords = typeof en;
