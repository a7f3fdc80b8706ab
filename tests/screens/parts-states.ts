/** What is shown of the parts: all of them on one page, and the sheet that lies over a page. */
export const partsStates = { all: true, shortcuts: true };
