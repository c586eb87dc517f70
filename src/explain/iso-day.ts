/** ISO day, `YYYY-MM-DD`. */
export type IsoDay = string;
