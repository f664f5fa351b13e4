/** Where the extension's pages lie, seen from any of them. */
export const GUIDE_PAGE = '../guide/index.html';
export const OPTIONS_PAGE = '../options/index.html';
export const PASTE_PAGE = '../paste/index.html';
export const IMPORT_PAGE = '../import/index.html';
export const SEASON_PAGE = '../season/index.html';
