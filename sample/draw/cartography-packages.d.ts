/** The few functions that the maps use of two packages that ship no types of their own. */
declare module 'd3-geo' {
  export type Projection = {
    (place: readonly [number, number]): [number, number] | null;
    fitExtent(extent: readonly (readonly [number, number])[], shape: object): Projection;
    clipExtent(extent: readonly (readonly [number, number])[]): Projection;
  };
  export type PathMaker = { (shape: object): string | null; digits(count: number): PathMaker };
  export function geoMercator(): Projection;
  export function geoPath(projection: Projection): PathMaker;
}

declare module 'topojson-client' {
  export type Feature = { id?: string; properties: { name: string }; geometry: object };
  export function feature(topology: object, object: object): { features: Feature[] };
  export function mesh(topology: object, object: object, filter?: (one: object, other: object) => boolean): object;
}
