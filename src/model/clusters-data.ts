export const CLUSTERS = '';
