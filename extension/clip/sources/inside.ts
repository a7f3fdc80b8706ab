/** An element's tree, even where the page keeps it closed. */
export type OpenRoot = (element: Element) => ParentNode | null | undefined;

/** A tree that an element holds apart from the page's own. */
export interface Inside {
  root: ParentNode;
  /** Where relative addresses in it begin, where that is elsewhere than in the page. */
  base?: string;
}
