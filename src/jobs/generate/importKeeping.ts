/** Fetches what keeps a copy of an appendix: where one is to be kept, or ahead of that. */
export const importKeeping = () => import(/* webpackChunkName: "keeping" */ "./keepEdits");
